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
    /// The name leads elsewhere, or is no plain file.
    case noPlainFile = "no-plain-file"
    /// The folder holds no file.
    case emptyFolder = "empty-folder"
    /// The sources make another file.
    case otherThanRebuilt = "other-than-rebuilt"
}

extension Diagnostic {
    /// A file is not what the manifest says.
    static func siteDiffers(_ fault: SiteFault, at file: String) -> Diagnostic {
        Diagnostic(
            .error, fault.rawValue, at: SourcePlace(file: file), summary: fault.summary,
            explanation: fault.explanation, fix: fault.fix)
    }
}

extension SiteFault {
    fileprivate var explanation: Bilingual {
        switch self {
        case .otherThanRebuilt:
            Bilingual(
                vi:
                    "Cùng nội dung, mẫu trang, ngày và phiên bản chương trình thì cho ra cùng từng byte; tệp này thì khác.",
                en: "The same content, templates, day and program make the same bytes; this file is another.")
        case .emptyFolder:
            Bilingual(
                vi:
                    "Trang được dựng chỉ có những thư mục chứa tệp ghi trong manifest.json; thư mục trống cho thấy có ai đó "
                    + "đã sửa ở đây.",
                en: "A site as it was built has folders only where manifest.json lists files; an empty one shows that "
                    + "somebody worked here.")
        default:
            Bilingual(
                vi:
                    "manifest.json ghi mã băm SHA-256 của mọi tệp lúc dựng trang; từ đó đến nay không tệp nào được khác đi.",
                en: "manifest.json holds the SHA-256 of every file as it was built; none may differ since.")
        }
    }

    fileprivate var fix: Bilingual {
        switch self {
        case .emptyFolder:
            Bilingual(
                vi: "Hãy xóa thư mục này; nếu không ai trong cơ quan tạo ra nó, hãy kiểm tra máy chủ.",
                en: "Take the folder away; if nobody of yours made it, look into the server.")
        default:
            Bilingual(
                vi: "Hãy dựng lại trang và đăng lại; nếu không ai trong cơ quan sửa tệp này, hãy kiểm tra máy chủ.",
                en: "Build and publish the site again; if nobody of yours changed the file, look into the server.")
        }
    }

    fileprivate var summary: Bilingual {
        switch self {
        case .unreadableManifest:
            Bilingual(vi: "Không đọc được bản kê tệp", en: "The list of files can’t be read")
        case .changed: Bilingual(vi: "Tệp đã bị thay đổi", en: "The file was changed")
        case .missing: Bilingual(vi: "Thiếu tệp này", en: "The file is missing")
        case .unlisted: Bilingual(vi: "Tệp không có trong bản kê", en: "The file is not in the list")
        case .noPlainFile:
            Bilingual(vi: "Đây không phải là tệp thường", en: "This isn’t a plain file")
        case .emptyFolder:
            Bilingual(vi: "Thư mục này không có tệp nào", en: "There is no file in this folder")
        case .otherThanRebuilt:
            Bilingual(vi: "Dựng lại từ nguồn thì ra tệp khác", en: "The sources make another file")
        }
    }
}
