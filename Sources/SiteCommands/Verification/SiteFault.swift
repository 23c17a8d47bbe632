import CampaignModel

/// How a file of a published site differs from the manifest.
enum SiteFault: String, Hashable, Sendable, CaseIterable {
    /// The manifest can't be read.
    case unreadableManifest = "unreadable-manifest"
    /// The file holds something else.
    case changed = "changed-file"
    /// The file isn't there.
    case missing = "missing-file"
    /// The manifest doesn't name the file.
    case unlisted = "unlisted-file"
}

extension Diagnostic {
    /// A file is not what the manifest says.
    static func siteDiffers(_ fault: SiteFault, at file: String) -> Diagnostic {
        Diagnostic(
            .error, fault.rawValue, at: SourcePlace(file: file), summary: fault.summary,
            explanation: Bilingual(
                vi:
                    "manifest.json ghi mã băm SHA-256 của mọi tệp lúc dựng trang; từ đó đến nay không tệp nào được khác đi.",
                en: "manifest.json holds the SHA-256 of every file as it was built; none may differ since."),
            fix: Bilingual(
                vi: "Hãy dựng lại trang và đăng lại; nếu không ai trong cơ quan sửa tệp này, hãy kiểm tra máy chủ.",
                en: "Build and publish the site again; if nobody of yours changed the file, look into the server."))
    }
}

extension SiteFault {
    fileprivate var summary: Bilingual {
        switch self {
        case .unreadableManifest:
            Bilingual(vi: "Không đọc được bản kê tệp", en: "The list of files can’t be read")
        case .changed: Bilingual(vi: "Tệp đã bị thay đổi", en: "The file was changed")
        case .missing: Bilingual(vi: "Thiếu tệp này", en: "The file is missing")
        case .unlisted: Bilingual(vi: "Tệp không có trong bản kê", en: "The file is not in the list")
        }
    }
}
