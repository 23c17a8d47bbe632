import ArgumentParser
import CampaignModel

/// Shows the site while it is being written.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site in a browser while you write, and builds it again at each save.",
        discussion: """
            Examples:
              minhbach serve
              minhbach serve --drafts --port 8081
              minhbach serve --as-of 2026-12-31

            Open the address that is printed. Nothing is published and nothing is written: pages are made in memory, \
            for this machine alone. At each save the page in the browser loads again. When something is wrong, the \
            last site stays, with the messages over it. Each page names the file and line it comes from. Ctrl-C ends it.
            """)

    @Option(help: ArgumentHelp("The port on 127.0.0.1, 65535 at most; 0 takes a free one.", valueName: "number"))
    var port: UInt16 = 8080

    @Flag(help: "Show drafts, and stories before and after their days, too.")
    var drafts = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let watch = try FolderWatch([site.content, site.templates])
            let state = PreviewState()
            let server = try PreviewServer(
                port: port, state: state, frame: PreviewFrame(language: messages.language, contentFolder: site.content))
            let address = "http://127.0.0.1:\(server.port)"
            var preparation = site.preparation()
            preparation.overrides = site.previewOverrides(at: address, showsUnpublished: drafts)
            var preview = Preview(preparation: preparation, state: state, messages: messages)
            let language = messages.language
            try preview.build { line throws(CommandFailure) in try tell(line[language]) }
            try tell("\(address)/")
            while true {
                try watch.waitForChange()
                try preview.build { line throws(CommandFailure) in try tell(line[language]) }
            }
        }
    }

    private func tell(_ line: String) throws(CommandFailure) {
        try StandardStream.error.write(line + "\n")
    }
}
