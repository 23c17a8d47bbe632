import SiteRendering

/// A site whose texts lie there compressed as well, so that servers need not compress them for each reader.
struct PrecompressedFiles<Source: FileSource>: FileSource {
    let source: Source

    var count: Int { source.count }

    func files(at index: Int) throws(CommandFailure) -> [OutputFile] {
        try source.files(at: index).flatMap(PrecompressedFiles.withCompressed)
    }

    func part(at index: Int) -> String? { source.part(at: index) }

    func isLast(_ index: Int) -> Bool { source.isLast(index) }

    func closingFiles(after entries: [ManifestEntry]) -> [OutputFile] {
        source.closingFiles(after: entries).flatMap(PrecompressedFiles.withCompressed)
    }

    /// A file, and its compressed forms where they are smaller.
    private static func withCompressed(_ file: OutputFile) -> [OutputFile] {
        guard file.bytes.count >= Compression.smallest, MediaType.isCompressible(file.path),
            !DeliveryRules.hostFiles.contains(file.path)
        else { return [file] }
        let forms = [("br", Compression.brotli(file.bytes)), ("gz", Compression.gzip(file.bytes))]
        return [file]
            + forms.filter { $0.1.count < file.bytes.count }.map { ending, bytes in
                OutputFile(path: "\(file.path).\(ending)", kind: .asset, language: file.language, bytes: bytes)
            }
    }
}
