import CampaignModel

/// Files of other programs that people try to import, by the ending of their names.
enum OtherProgram {
    case paper, packed, picture, webPage, applePages, openText, markdown, plainText, table

    private static let endings: [String: OtherProgram] = [
        "pdf": .paper, "zip": .packed, "rar": .packed, "7z": .packed, "png": .picture, "jpg": .picture,
        "jpeg": .picture, "webp": .picture, "heic": .picture, "gif": .picture, "tif": .picture, "tiff": .picture,
        "bmp": .picture, "html": .webPage, "htm": .webPage, "mht": .webPage, "pages": .applePages,
        "numbers": .applePages, "odt": .openText, "rtf": .openText, "wps": .openText, "md": .markdown,
        "txt": .plainText, "csv": .table,
    ]

    /// Knows a file by its name; nil for Word, Excel and what nobody knows.
    init?(_ name: String) {
        guard let ending = name.split(separator: ".").last?.lowercased(), let found = OtherProgram.endings[ending]
        else {
            return nil
        }
        self = found
    }

    /// What it is.
    func summary(_ name: String) -> Bilingual {
        let kind = words
        return Bilingual(
            vi: "“\(name)” là \(kind.vietnamese), không nhập thẳng được",
            en: "“\(name)” is \(kind.english), which can’t be imported as it is")
    }

    private var words: Bilingual {
        switch self {
        case .paper: Bilingual(vi: "tệp PDF", en: "a PDF")
        case .packed: Bilingual(vi: "tệp nén", en: "a packed file")
        case .picture: Bilingual(vi: "ảnh", en: "a picture")
        case .webPage: Bilingual(vi: "trang web", en: "a web page")
        case .applePages: Bilingual(vi: "tệp Pages hay Numbers của Apple", en: "a file of Apple’s Pages or Numbers")
        case .openText:
            Bilingual(vi: "tệp của LibreOffice, WordPad hay WPS", en: "a file of LibreOffice, WordPad or WPS")
        case .markdown: Bilingual(vi: "bài Markdown", en: "a text in Markdown")
        case .plainText: Bilingual(vi: "tệp chữ trơn", en: "plain text")
        case .table: Bilingual(vi: "bảng CSV", en: "a table in CSV")
        }
    }

    /// Why it isn't taken.
    var explanation: Bilingual {
        switch self {
        case .paper:
            Bilingual(
                vi: "PDF chỉ giữ hình của trang giấy: chữ, bảng và dấu không lấy ra nguyên vẹn được.",
                en: "A PDF holds the look of paper: words, tables and marks can't be taken out whole.")
        case .table:
            Bilingual(
                vi: "Phải biết cột nào là gì, đơn vị nào, kỳ nào.",
                en: "It must be known what each column, unit and period is.")
        default:
            Bilingual(
                vi: "Lệnh này nhận bài của Word (.docx), phiếu Excel (.xlsx), và bản đồ khi có --shapes.",
                en: "The command takes documents of Word (.docx), forms of Excel (.xlsx), and maps with --shapes.")
        }
    }

    /// What to do.
    var fix: Bilingual {
        switch self {
        case .paper:
            Bilingual(
                vi:
                    "Xin tệp Word hay Excel gốc. Bản PDF thì đính kèm vào bài (attachments), hoặc để vào data/evidence làm minh chứng.",
                en:
                    "Ask for the Word or Excel file. The PDF itself may be a story’s attachment, or evidence in data/evidence."
            )
        case .packed:
            Bilingual(
                vi: "Giải nén, rồi nhập từng tệp bên trong; riêng gói bản đồ thì thêm --shapes.",
                en: "Unpack it and import what is inside; a packed map takes --shapes.")
        case .picture:
            Bilingual(
                vi: "Để ảnh vào thư mục của bài và viết ![điều nhìn thấy](tên-tệp). Ảnh chụp văn bản thì xin bản Word.",
                en:
                    "Put it into the story’s folder and write ![what one sees](file). Of a photographed paper ask for the Word file."
            )
        case .webPage, .applePages, .openText: saving
        case .markdown:
            Bilingual(
                vi: "Đặt thẳng vào thư mục của bài với tên vi.md: content/news/ten-bai/vi.md.",
                en: "Put it into the story’s folder as vi.md: content/news/name/vi.md.")
        case .plainText:
            Bilingual(
                vi: "Tạo bài bằng minhbach new news \"Tiêu đề\", rồi chép chữ vào.",
                en: "Begin a story by minhbach new news \"Title\", and copy the words into it.")
        case .table:
            Bilingual(
                vi:
                    "Thêm --map content/imports/TÊN.yaml; content/imports/README.md giải thích. Bảng của cổng thì đặt thẳng vào content/data.",
                en:
                    "Add --map content/imports/NAME.yaml; content/imports/README.md explains. The site’s own tables go into content/data."
            )
        }
    }

    /// How the program that made it saves what can be read here.
    private var saving: Bilingual {
        switch self {
        case .webPage:
            Bilingual(
                vi: "Mở bằng Word rồi lưu thành .docx; nếu là bảng thì mở bằng Excel rồi lưu thành .xlsx.",
                en: "Open it in Word and save it as .docx; a table in Excel as .xlsx.")
        case .applePages:
            Bilingual(
                vi: "Trong Pages hay Numbers: Tệp, Xuất sang, Word (.docx) hay Excel (.xlsx).",
                en: "In Pages or Numbers: File, Export To, Word (.docx) or Excel (.xlsx).")
        default:
            Bilingual(
                vi: "Mở tệp rồi lưu lại thành .docx (Word 2007 trở lên).",
                en: "Open it and save it as .docx (Word 2007 or newer).")
        }
    }
}
