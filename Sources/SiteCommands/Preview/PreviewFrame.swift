import CampaignModel
import SiteRendering

/// What a preview adds to a page: the line that leads editors to the page's file, the overlay, and its script.
///
/// It is put into the answer alone; no file of the site ever holds it.
struct PreviewFrame {
    /// The language of the editor.
    let language: MessageLanguage
    /// The folder of the content, as it was typed.
    let contentFolder: String

    /// The page with the additions before its end.
    func framed(_ file: PreviewSite.File, number: Int) -> [UInt8] {
        let closing = Array("</body>".utf8)
        let bytes = file.bytes
        guard bytes.count >= closing.count,
            let end = (0...(bytes.count - closing.count)).last(where: { bytes[$0...].starts(with: closing) })
        else { return bytes }
        return bytes[..<end] + Array(additions(file.source, number).utf8) + bytes[end...]
    }

    /// A page of its own, as long as there is no site to show.
    func emptyPage(number: Int) -> [UInt8] {
        let title = Bilingual(vi: "Xem thử – chưa dựng được trang", en: "Preview – no site could be built yet")[
            language]
        let words = Bilingual(
            vi: "Sửa những lỗi dưới đây rồi lưu; trang sẽ tự hiện ra.",
            en: "Mend what is told below and save; the site will then appear by itself.")[language]
        return Array(
            """
            <!doctype html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(title)</title></head>
            <body><main class="preview-empty"><h1>\(title)</h1><p>\(words)</p></main>
            \(additions(nil, number))</body></html>

            """.utf8)
    }

    /// The address that opens a place in VS Code.
    static func editorAddress(of absolutePath: String, line: Int, column: Int) -> String {
        "vscode://file" + URLText.escapedPath(absolutePath) + ":\(line):\(column)"
    }

    private func additions(_ source: PageSource?, _ number: Int) -> String {
        let label = Bilingual(vi: "Xem thử", en: "Preview")[language]
        let edit = source.map(editLink) ?? ""
        return """
            <link rel="stylesheet" href="/.preview/preview.css">
            <aside class="preview-bar" lang="\(language.rawValue)" aria-label="\(label)"><b>\(label)</b>\(edit)\
            <button type="button" id="preview-open" hidden></button></aside>
            <section class="preview-messages" id="preview-messages" lang="\(language.rawValue)" role="alert" hidden>\
            </section>
            <script src="/.preview/preview.js" data-site="\(number)" data-words="\(words)" defer></script>

            """
    }

    private func editLink(_ source: PageSource) -> String {
        let file = contentFolder + "/" + source.file
        let bytes = (try? ByteReading.bytes(file)) ?? []
        let line = source.line(in: String(decoding: bytes, as: UTF8.self))
        let address = PreviewFrame.editorAddress(of: RealPath.of(file), line: line, column: 1)
        let words = Bilingual(vi: "Sửa trang này:", en: "Edit this:")[language]
        return " <a href=\"\(Self.escaped(address))\">\(words) <code>\(Self.escaped(file)):\(line)</code></a>"
    }

    private var words: String {
        Bilingual(
            vi: "{n} lỗi, {m} cảnh báo|Vì sao|Cách sửa|Ẩn|Đang hiện trang dựng được lần trước.",
            en: "{n} errors, {m} warnings|Why|Fix|Hide|The last site that could be built is still shown.")[language]
    }

    private static func escaped(_ text: String) -> String {
        text.escaped { sign in
            switch sign {
            case "&": "&amp;"
            case "<": "&lt;"
            case "\"": "&quot;"
            default: nil
            }
        }
    }
}

/// Parts of addresses.
enum URLText {
    /// A path with every byte escaped that an address doesn't hold.
    static func escapedPath(_ path: String) -> String {
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            let isPlain =
                byte < 0x80 && (Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte))
                || "/-._~".utf8.contains(byte)
            if isPlain {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                Hexadecimal.append(byte, upperCase: true, to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
