import CampaignModel

/// What a site's receipt says of the site: strangers build it again for the address and the release that stand there.
struct ShownReceipt {
    let site: String
    /// The releases that the site shows; nothing where they can't be trusted.
    let chain: ReleaseChain?

    /// What the rest of the site says otherwise. Sites of earlier programs have no receipt; the day is held against the
    /// others by `ShownDay`, program and commit by building anew.
    func differences() throws(CommandFailure) -> [Diagnostic] {
        let file = "\(site)/\(SiteReceipt.path)"
        guard let bytes = try? ByteReading.bytes(file) else { return [] }
        if let format = ReceiptFormat.newer(in: bytes) { throw .newerReceipt(file, format: format) }
        guard let receipt = SiteReceipt(json: bytes) else { return [.receiptDiffers([], at: file)] }
        var wrong: [String] = []
        let description = (try? ByteReading.bytes("\(site)/\(DataDescription.path)")) ?? []
        if let homepage = DataDescription(description)?.homepage, homepage != receipt.baseURL + "/" {
            wrong.append("base_url")
        }
        if let chain {
            if receipt.release != chain.releases.last?.release.number { wrong.append("release") }
            if receipt.releaseHash != chain.releases.last?.hash { wrong.append("release_sha256") }
        }
        if let manifest = ManifestReading(json: try ByteReading.file("\(site)/\(Manifest.fileName)")) {
            let files = SiteReceipt.listed(in: manifest)
            if receipt.files != files.count { wrong.append("files") }
            if receipt.filesHash != SiteReceipt.root(of: files) { wrong.append("files_sha256") }
        }
        return wrong.isEmpty ? [] : [.receiptDiffers(wrong, at: file)]
    }
}

/// The number of the form that a receipt is written in.
enum ReceiptFormat {
    /// What this program writes and reads.
    static let known = 1

    /// The number of a later form; nothing for what this program reads, and for what is no receipt.
    static func newer(in json: [UInt8]) -> String? {
        guard case .object(let fields) = try? JSONReader.value(of: json), case .number(let digits) = fields["format"],
            Int(digits).map({ $0 > known }) ?? true
        else { return nil }
        return digits
    }
}

extension Diagnostic {
    /// A receipt says something else than the site that it lies in.
    static func receiptDiffers(_ fields: [String], at file: String) -> Diagnostic {
        let names = fields.joined(separator: ", ")
        return Diagnostic(
            .error, "receipt-differs", at: SourcePlace(file: file),
            summary: fields.isEmpty
                ? Bilingual(vi: "Tệp này không phải là biên nhận", en: "This is no receipt")
                : Bilingual(
                    vi: "Biên nhận nói khác với trang: \(names)",
                    en: "The receipt says something else than the site: \(names)"),
            explanation: Bilingual(
                vi:
                    "Ai muốn dựng lại trang để kiểm tra thì dựa vào địa chỉ và bản công bố ghi ở đây, rồi so mã băm của mọi tệp.",
                en:
                    "Who builds the site again to prove it goes by the address and the release that stand here, and compares "
                    + "the hash of all files."),
            fix: Bilingual(
                vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
                en: "Build the site again; if nobody of yours changed this file, the site was forged."))
    }
}

extension CommandFailure {
    /// A later version of the program wrote a receipt.
    static func newerReceipt(_ path: String, format: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi:
                    "\(path) do phiên bản minhbach mới hơn ghi (khuôn \(format), chương trình này chỉ đọc đến khuôn "
                    + "\(ReceiptFormat.known)); hãy cài phiên bản đó",
                en:
                    "a later version of minhbach wrote \(path) (format \(format), this program reads up to format "
                    + "\(ReceiptFormat.known)); install that version"))
    }
}
