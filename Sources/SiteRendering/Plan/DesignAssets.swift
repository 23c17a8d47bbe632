import CampaignModel

/// The designers' style sheets, scripts and pictures, made ready to be published.
///
/// The style sheets of each folder become one file and all scripts another, in the order of their names; names carry a
/// fingerprint of the bytes, so that browsers may keep them for ever. Scripts in `js/later` are modules that those ask for
/// by name.
struct DesignAssets: Sendable {
    let files: [OutputFile]
    let styles: StyleSheets
    /// Where the scripts are published, in the order to load them.
    let scripts: [String]
    /// The script that keeps pages for times without a network.
    let worker: ServiceWorker?

    init(_ design: [DesignFile]) {
        styles = StyleSheets(design)
        let script = ScriptSource.minified(DesignAssets.joinedScripts(design))
        let scriptFiles = script.isEmpty ? [] : [DesignAssets.file(stem: "site", ending: "js", bytes: script)]
        let others = design.filter { file in
            DesignAssets.isFetchedLater(file)
                || ![".css", ".js", ".mustache", ".md"].contains { file.path.hasSuffix($0) }
        }
        files =
            styles.sheets.map(\.file) + scriptFiles
            + others.map { file in
                let bytes = DesignAssets.isFetchedLater(file) ? ScriptSource.minified(file.bytes) : file.bytes
                return OutputFile(path: "assets/\(file.path)", kind: .asset, language: nil, bytes: bytes)
            }
        scripts = scriptFiles.map(\.path)
        worker = ServiceWorker(design)
    }

    /// Whether a script is a module that pages fetch when a reader asks for what it does.
    private static func isFetchedLater(_ file: DesignFile) -> Bool { file.path.hasPrefix("js/later/") }

    /// The scripts of pages, in the order of their names.
    private static func joinedScripts(_ design: [DesignFile]) -> [UInt8] {
        design.filter { $0.path.hasSuffix(".js") && !ServiceWorker.isWorker($0) && !isFetchedLater($0) }
            .sorted { $0.path < $1.path }
            .flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    }

    static func file(stem: String, ending: String, bytes: [UInt8]) -> OutputFile {
        let path = "assets/\(stem)-\(Fingerprint(of: bytes)).\(ending)"
        return OutputFile(path: path, kind: .asset, language: nil, bytes: bytes)
    }
}
