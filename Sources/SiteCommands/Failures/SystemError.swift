import CampaignModel
import Glibc

/// Why the system refused, by its error number.
struct SystemError: Error, Hashable, Sendable {
    /// The value of `errno`.
    let number: Int32

    /// The error of the system call that has just failed in this thread.
    static var last: SystemError { SystemError(number: errno) }

    /// The name is taken.
    static let taken = SystemError(number: EEXIST)

    /// A pipe, a device or the like stands where a file should; the system's own word where such a thing can't be opened.
    static let noFile = SystemError(number: ENXIO)

    /// The file has more bytes than are read.
    static let tooLarge = SystemError(number: EFBIG)

    /// True when there is no such file or folder.
    var isMissing: Bool { number == ENOENT }

    /// The reason in words, to stand after a colon.
    var reason: Bilingual {
        switch number {
        case ENOENT: Bilingual(vi: "không có tệp hay thư mục này", en: "there is no such file or folder")
        case EACCES, EPERM: Bilingual(vi: "không có quyền", en: "permission is missing")
        case ENOSPC, EDQUOT: Bilingual(vi: "ổ đĩa đã hết chỗ", en: "the disk is full")
        case EROFS: Bilingual(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
        case ENOTDIR: Bilingual(vi: "đây không phải là thư mục", en: "it is not a folder")
        case EISDIR: Bilingual(vi: "đây là thư mục", en: "it is a folder")
        case ENXIO: Bilingual(vi: "đây không phải là tệp", en: "it is no file")
        case EFBIG: Bilingual(vi: "tệp quá lớn", en: "the file is too large")
        case ELOOP: Bilingual(vi: "liên kết dẫn vòng quanh", en: "it is a link that leads round in circles")
        case EEXIST: Bilingual(vi: "tên này đã có", en: "the name is taken")
        case EBUSY:
            Bilingual(vi: "thư mục đang được dùng, ví dụ làm điểm gắn ổ đĩa", en: "it is in use, as a mount point is")
        case ENAMETOOLONG: Bilingual(vi: "tên quá dài", en: "the name is too long")
        case EMFILE, ENFILE: Bilingual(vi: "quá nhiều tệp đang mở", en: "too many files are open")
        case EIO: Bilingual(vi: "ổ đĩa không trả lời đúng", en: "the disk failed")
        default: Bilingual(vi: "lỗi hệ thống số \(number)", en: "system error \(number)")
        }
    }
}
