import CCmarkGFM
import Foundation

/// Walks cmark-gfm's tree once and keeps what matters as plain values.
struct MarkdownReader {
    private var outline = MarkdownOutline()
    /// Elements whose words are still being gathered, with the start of their words.
    private var open: [(element: Int, start: Int)] = []
    /// The image whose description is being gathered.
    private var image: OpaquePointer?
    private var description: [UInt8] = []

    /// Reads a text; every pointer into cmark-gfm ends with this call.
    static func outline(of bytes: ArraySlice<UInt8>) -> MarkdownOutline {
        CommonMark.withDocument(of: bytes) { parser, document in
            var reader = MarkdownReader()
            reader.walk(document)
            reader.outline.html = html(of: document, parser)
            return reader.outline
        }
    }

    private static func html(of document: OpaquePointer, _ parser: OpaquePointer) -> [UInt8] {
        let extensions = cmark_parser_get_syntax_extensions(parser)
        guard let text = cmark_render_html(document, CommonMark.renderOptions, extensions) else { return [] }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return MarkdownReader.bytes(text)
    }

    private mutating func walk(_ document: OpaquePointer) {
        guard let iterator = cmark_iter_new(document) else { preconditionFailure("cmark-gfm gave no iterator") }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if image != nil {
                describe(node, event)
            } else if event == CMARK_EVENT_ENTER {
                enter(node)
            } else {
                leave(node)
            }
        }
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            outline.words += MarkdownReader.bytes(cmark_node_get_literal(node))
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            outline.words.append(UInt8(ascii: " "))
        case CMARK_NODE_HEADING:
            begin(.heading(level: Int(cmark_node_get_heading_level(node))), node)
        case CMARK_NODE_LINK:
            begin(.link, node)
        case CMARK_NODE_IMAGE:
            begin(.image, node)
            image = node
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
            begin(.rawHTML, node)
            open.removeLast()
            outline.elements[outline.elements.count - 1].text = MarkdownReader.string(cmark_node_get_literal(node))
        default:
            break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_HEADING || type == CMARK_NODE_LINK, let ended = open.popLast() {
            outline.elements[ended.element].text = String(decoding: outline.words[ended.start...], as: UTF8.self)
        }
        guard type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK) else { return }
        if type == CMARK_NODE_PARAGRAPH, outline.opening.count < 200 {
            outline.opening = 0..<outline.words.count
        }
        if outline.words.last != UInt8(ascii: "\n") { outline.words.append(UInt8(ascii: "\n")) }
    }

    /// Gathers an image's description, in which cmark-gfm prints no markup.
    private mutating func describe(_ node: OpaquePointer, _ event: cmark_event_type) {
        if node == image {
            image = nil
            if let ended = open.popLast() {
                outline.elements[ended.element].text = String(decoding: description, as: UTF8.self)
            }
            description = []
            return
        }
        guard event == CMARK_EVENT_ENTER else { return }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            description += MarkdownReader.bytes(cmark_node_get_literal(node))
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            description.append(UInt8(ascii: " "))
        default:
            break
        }
    }

    private mutating func begin(_ kind: MarkdownOutline.Element.Kind, _ node: OpaquePointer) {
        var element = MarkdownOutline.Element(
            kind: kind, line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
        if kind == .link || kind == .image {
            element.destination = MarkdownReader.string(cmark_node_get_url(node))
            element.title = MarkdownReader.string(cmark_node_get_title(node))
        }
        open.append((outline.elements.count, outline.words.count))
        outline.elements.append(element)
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        guard let text else { return [] }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    private static func string(_ text: UnsafePointer<CChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}
