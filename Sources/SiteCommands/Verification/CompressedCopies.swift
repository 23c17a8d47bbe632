import CampaignModel

/// The compressed copies beside files, which servers hand to browsers in place of them: what comes out of one must be the
/// file. Whoever forged a copy alone would show readers another page than the one that everything else is held against.
struct CompressedCopies {
    /// The folder of the site.
    let site: String
    /// The files of the site that are there, as the manifest lists them.
    let paths: Set<String>

    /// A message for each copy that is no copy.
    func differences() throws(CommandFailure) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for path in paths.sorted() {
            let original = String(path.dropLast(3))
            guard path.hasSuffix(".br") || path.hasSuffix(".gz"), paths.contains(original) else { continue }
            let plain = try ByteReading.file("\(site)/\(original)")
            let copy = try ByteReading.file("\(site)/\(path)")
            let unpacked =
                path.hasSuffix(".br")
                ? Decompression.brotli(copy, size: plain.count) : Decompression.gzip(copy, size: plain.count)
            if unpacked != plain { found.append(.copyDiffers(from: original, at: "\(site)/\(path)")) }
        }
        return found
    }
}

extension Diagnostic {
    /// A compressed copy out of which something else comes than the file.
    static func copyDiffers(from original: String, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "compressed-copy-differs", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Bản nén này giải ra không phải là tệp \(original)",
                en: "What comes out of this compressed copy is not the file \(original)"),
            explanation: Bilingual(
                vi: "Máy chủ gửi bản nén cho trình duyệt thay cho tệp: người đọc sẽ thấy một trang khác.",
                en: "Servers hand it to browsers in place of the file: readers would see another page."),
            fix: Bilingual(
                vi:
                    "Hãy dựng lại trang với --precompress và đăng lại; nếu không ai trong cơ quan sửa tệp này, hãy kiểm tra máy chủ.",
                en:
                    "Build the site again with --precompress and publish it; if nobody of yours changed the file, look into the server."
            ))
    }
}
