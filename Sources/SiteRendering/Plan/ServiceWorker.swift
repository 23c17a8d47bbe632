import CampaignModel

/// The script that keeps pages for times without a network, if the design has one.
public struct ServiceWorker: Sendable {
    /// Where it is published: its folder is what it may see, so it stands at the site's root.
    static let path = "sw.js"

    private let script: [UInt8]

    /// Takes the script out of a design: `js/sw.js`.
    init?(_ design: [DesignFile]) {
        guard let file = design.first(where: ServiceWorker.isWorker) else { return nil }
        script = ScriptSource.minified(file.bytes)
    }

    /// True for the file of a design that is the worker, and no script of pages.
    static func isWorker(_ file: DesignFile) -> Bool {
        file.path == "js/sw.js"
    }

    /// The worker of a deployment: it keeps nothing of another version.
    public func file(version: String) -> OutputFile {
        let bytes = String(decoding: script, as: UTF8.self).replacing("VERSION", with: version).utf8
        return OutputFile(path: ServiceWorker.path, kind: .asset, language: nil, bytes: Array(bytes))
    }
}
