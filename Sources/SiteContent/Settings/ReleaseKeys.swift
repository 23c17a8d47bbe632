import CampaignModel

/// The keys that `site.yaml` names, without a look at the rest of the content.
public enum ReleaseKeys {
    /// The public keys (Ed25519) in Base64, the newest first; none when the file names none or can't be read as YAML.
    ///
    /// - Throws: A `ContentFailure` when the disk fails.
    public static func read(in folder: String) throws(ContentFailure) -> [String] {
        guard let file = try ContentFolder(at: folder)["site.yaml"] else { return [] }
        let collector = DiagnosticCollector()
        let source = SourceText(file: file.shownPath, bytes: try file.bytes(), into: collector)
        return source.whole.yamlMap(into: collector)?.releaseKeys("release_key") ?? []
    }
}
