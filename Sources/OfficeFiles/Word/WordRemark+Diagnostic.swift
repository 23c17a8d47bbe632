import CampaignModel

extension WordRemark {
    /// What an editor is told; the place is the document's.
    public func diagnostic(at place: SourcePlace) -> Diagnostic {
        let words = words
        return Diagnostic(
            severity, identifier, at: place, summary: words.summary, explanation: words.explanation, fix: words.fix)
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .legacyFont, .field, .comment, .margin, .contents, .listNumbers: .note
        default: .warning
        }
    }

    private var identifier: String {
        switch self {
        case .insertion, .deletion: "word-tracked-change"
        case .comment: "word-comment"
        case .hidden: "word-hidden-text"
        case .mergedCells, .nestedTable: "word-merged-cells"
        case .legacyFont: "word-legacy-font"
        case .field: "word-field"
        case .textBox: "word-text-box"
        case .symbol: "word-symbol"
        case .picture, .outsidePicture: "word-picture"
        case .croppedPicture: "word-cropped-picture"
        case .raised: "word-raised-text"
        case .margin, .contents: "word-sheets-of-paper"
        case .listNumbers: "word-list-numbers"
        case .object: "word-object"
        }
    }

    private typealias Words = (summary: Bilingual, explanation: Bilingual, fix: Bilingual)

    private var words: Words {
        switch self {
        case .insertion(let text): insertionWords(text)
        case .deletion(let text): deletionWords(text)
        case .comment(let text): leftOutWords(Bilingual(vi: "Lời nhận xét", en: "A comment"), text)
        case .hidden(let text): leftOutWords(Bilingual(vi: "Chữ ẩn", en: "Hidden text"), text)
        case .object(let text): leftOutWords(Bilingual(vi: "Công thức hoặc đối tượng", en: "A formula or object"), text)
        case .croppedPicture(let number): croppedWords(number)
        case .raised(let text): raisedWords(text)
        case .margin(let text):
            paperWords(
                Bilingual(
                    vi: "Đầu trang, cuối trang không được lấy: “\(Self.short(text))”",
                    en: "The head or foot of the sheets was left out: “\(Self.short(text))”"))
        case .contents:
            paperWords(Bilingual(vi: "Mục lục không được lấy", en: "The table of contents was left out"))
        case .listNumbers(let numbers): numberWords(numbers)
        case .mergedCells(let table): mergedWords(table)
        case .nestedTable(let table): nestedWords(table)
        case .legacyFont(let font, let example): fontWords(font, example)
        case .field(let kind): fieldWords(kind)
        case .textBox(let text): boxWords(text)
        case .symbol(let font): symbolWords(font)
        case .picture(let ending):
            pictureWords(Bilingual(vi: "Ảnh dạng .\(ending)", en: "A picture of the kind .\(ending)"))
        case .outsidePicture:
            pictureWords(Bilingual(vi: "Ảnh nằm ngoài tệp", en: "A picture that lies outside the document"))
        }
    }

    private static func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 60 ? line.prefix(59) + "…" : line
    }

    private func changeWords(_ summary: Bilingual) -> Words {
        (
            summary,
            Bilingual(
                vi: "Thay đổi theo dõi chưa ai chấp nhận thì chưa phải là lời của cơ quan.",
                en: "A tracked change that nobody has accepted isn't the office's word yet."),
            Bilingual(
                vi: "Hãy chấp nhận hoặc từ chối các thay đổi trong Word, rồi nhập lại.",
                en: "Accept or reject the changes in Word, then import again.")
        )
    }

    private func insertionWords(_ text: String) -> Words {
        changeWords(
            Bilingual(
                vi: "Đã lấy chữ thêm vào chưa được chấp nhận: “\(Self.short(text))”",
                en: "An insertion that wasn't accepted was taken: “\(Self.short(text))”"))
    }

    private func deletionWords(_ text: String) -> Words {
        changeWords(
            Bilingual(
                vi: "Đã bỏ chữ bị xóa chưa được chấp nhận: “\(Self.short(text))”",
                en: "A deletion that wasn't accepted was left out: “\(Self.short(text))”"))
    }

    private func leftOutWords(_ what: Bilingual, _ text: String) -> Words {
        let shown = text.isEmpty ? "" : ": “\(Self.short(text))”"
        return (
            Bilingual(vi: "\(what.vietnamese) không được lấy\(shown)", en: "\(what.english) was left out\(shown)"),
            Bilingual(
                vi: "Trang web chỉ có chữ mà ai cũng đọc được.", en: "The site holds only text that everybody can read."
            ),
            Bilingual(
                vi: "Nếu cần, hãy viết điều ấy thành lời trong bài.", en: "If it matters, say it in words in the text.")
        )
    }

    private func mergedWords(_ table: Int) -> Words {
        (
            Bilingual(
                vi: "Bảng thứ \(table) có ô gộp: chữ trong ô được lặp lại ở mỗi ô",
                en: "Table \(table) has merged cells: their text was repeated in each cell"),
            Bilingual(
                vi: "Bảng trên trang không có ô gộp, để máy đọc màn hình đọc được từng ô với tên cột.",
                en: "Tables of the site have no merged cells, so that screen readers can name the column of each."),
            Bilingual(
                vi: "Hãy xem lại bảng, nhất là hàng tên cột.", en: "Look at the table, its row of heads first.")
        )
    }

    private func nestedWords(_ table: Int) -> Words {
        (
            Bilingual(
                vi: "Bảng thứ \(table) có bảng nằm trong ô: chữ của nó được viết liền trong ô",
                en: "Table \(table) has a table in a cell: its text was written into the cell"),
            Bilingual(vi: "Bảng trên trang chỉ có một tầng.", en: "Tables of the site have one level."),
            Bilingual(vi: "Hãy tách thành hai bảng.", en: "Make two tables of it.")
        )
    }

    private func fontWords(_ font: String, _ example: String) -> Words {
        (
            Bilingual(
                vi: "Chữ trong phông cũ “\(font)” đã được giải mã, ví dụ “\(example)”",
                en: "Text in the old font “\(font)” was decoded, such as “\(example)”"),
            Bilingual(
                vi: "Phông này vẽ chữ Việt ở chỗ của các ký hiệu khác; tên phông cho biết bảng mã.",
                en: "Such fonts draw Vietnamese letters at the places of other signs; the font's name tells which."),
            Bilingual(vi: "Hãy đọc lại một lượt.", en: "Read it through once.")
        )
    }

    private func fieldWords(_ kind: String) -> Words {
        (
            Bilingual(
                vi: "Trường \(kind) của Word: đã lấy giá trị lưu trong tệp",
                en: "A field \(kind) of Word: the value stored in the document was taken"),
            Bilingual(
                vi: "Word tự tính lại trường, như ngày hôm nay hay số trang; trên trang nó đứng yên.",
                en: "Word works fields out anew, such as today's date or the page; on the site they stand still."),
            Bilingual(vi: "Hãy xem giá trị có đúng không.", en: "See whether the value is right.")
        )
    }

    private func boxWords(_ text: String) -> Words {
        (
            Bilingual(
                vi: "Chữ trong khung được đặt sau đoạn của nó: “\(Self.short(text))”",
                en: "The text of a box was put behind its paragraph: “\(Self.short(text))”"),
            Bilingual(
                vi: "Trang web đọc từ trên xuống, không có khung trôi bên lề.",
                en: "Pages are read from top to bottom, without boxes at the side."),
            Bilingual(vi: "Hãy dời đoạn ấy đến chỗ thích hợp.", en: "Move it to where it belongs.")
        )
    }

    private func symbolWords(_ font: String) -> Words {
        (
            Bilingual(
                vi: "Một ký hiệu của phông “\(font)” được thay bằng “?”",
                en: "A sign of the font “\(font)” was replaced by “?”"),
            Bilingual(
                vi: "Ký hiệu của phông ký hiệu không có nghĩa khi thiếu phông ấy.",
                en: "Signs of such fonts mean nothing without the font."),
            Bilingual(vi: "Hãy viết bằng lời hoặc dùng chữ Unicode.", en: "Write a word, or a letter of Unicode.")
        )
    }

    private func pictureWords(_ what: Bilingual) -> Words {
        (
            Bilingual(vi: "\(what.vietnamese) không được lấy", en: "\(what.english) was left out"),
            Bilingual(
                vi: "Trang đăng ảnh JPEG, PNG, WebP, HEIC và AVIF nằm trong tệp.",
                en: "The site shows JPEG, PNG, WebP, HEIC and AVIF pictures that lie in the document."),
            Bilingual(
                vi: "Hãy lưu ảnh ra PNG, đặt cạnh bài và viết ![mô tả](tên-ảnh.png).",
                en: "Save it as PNG, put it beside the story and write ![what it shows](name.png).")
        )
    }

    private func croppedWords(_ number: Int) -> Words {
        (
            Bilingual(
                vi: "Ảnh thứ \(number) được cắt trong Word, nhưng phần cắt đi vẫn còn trong tệp và được lấy theo",
                en: "Picture \(number) was cropped in Word, but what was cut off is still in the file and was taken too"
            ),
            Bilingual(
                vi: "Word chỉ che phần cắt đi; nó có thể có người hay giấy tờ không ai định đăng.",
                en: "Word only hides what is cut off; it may show people or papers that nobody meant to publish."),
            Bilingual(
                vi: "Hãy cắt chính tệp ảnh cạnh bài, hoặc trong Word chọn nén ảnh kèm xóa vùng đã cắt rồi nhập lại.",
                en:
                    "Crop the picture beside the story, or in Word compress pictures with cropped areas deleted and import "
                    + "again.")
        )
    }

    private func raisedWords(_ text: String) -> Words {
        (
            Bilingual(
                vi: "Chữ viết cao hoặc thấp hơn dòng được lấy như chữ thường: “\(text)”",
                en: "Words above or below the line were set on it: “\(text)”"),
            Bilingual(
                vi: "Bài viết không có chỉ số trên, chỉ số dưới cho những chữ này, nên nghĩa có thể khác.",
                en: "Texts have no such letters for these, so the meaning may be another."),
            Bilingual(
                vi: "Hãy đọc lại chỗ ấy; số chú thích thì viết thành chú thích: [^1].",
                en: "Read it again; the number of a note becomes a note: [^1].")
        )
    }

    private func numberWords(_ numbers: [Int]) -> Words {
        let shown = numbers.prefix(10).map(String.init).joined(separator: ", ") + (numbers.count > 10 ? ", …" : "")
        return (
            Bilingual(
                vi: "Danh sách đánh số không liền nhau: các số \(shown) được viết thành chữ",
                en: "The numbers of a list don’t count on: \(shown) were written as text"),
            Bilingual(
                vi: "Một danh sách trên trang đếm liền từ số đầu tiên, nên số nhảy chỉ giữ được khi viết thành chữ.",
                en: "A list of the site counts on from its first number; a number that leaps stays only as text."),
            Bilingual(
                vi: "Hãy so các số với văn bản gốc; giữ nguyên dấu \\ sau số.",
                en: "Compare the numbers with the document; leave the \\ behind them.")
        )
    }

    private func paperWords(_ summary: Bilingual) -> Words {
        (
            summary,
            Bilingual(
                vi: "Trang web không chia thành tờ giấy và không có số trang.",
                en: "Pages of the site aren't cut into sheets and have no numbers."),
            Bilingual(
                vi: "Nếu có điều cần nói, hãy viết nó trong bài.", en: "If something in it matters, say it in the text."
            )
        )
    }
}
