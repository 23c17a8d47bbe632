import CCmarkGFM

/// Walks cmark-gfm's tree once and keeps what matters as plain values.
struct MarkdownReader {
    /// An element whose words are still being gathered, with the start of its words.
    private struct OpenElement {
        let index: Int
        let start: Int
    }

    private var outline = MarkdownOutline()
    private var open: [OpenElement] = []
    private var description: ImageDescription?
    private var paragraphStart = 0

    private static let openingLength = 240

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
        var html: [UInt8] = []
        CommonMark.append(text, to: &html)
        return html
    }

    private mutating func walk(_ document: OpaquePointer) {
        guard let iterator = cmark_iter_new(document) else { preconditionFailure("cmark-gfm gave no iterator") }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if description != nil {
                describe(node, event)
            } else if event == CMARK_EVENT_ENTER {
                enter(node)
            } else {
                leave(node)
            }
        }
    }

    private mutating func enter(_ node: OpaquePointer) {
        let type = cmark_node_get_type(node)
        if let block = BlockReading.block(node) { outline.blocks.append(block) }
        switch type {
        case CMARK_NODE_TEXT:
            addText(node)
        case CMARK_NODE_CODE:
            CommonMark.append(cmark_node_get_literal(node), to: &outline.words)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            outline.words.append(UInt8(ascii: " "))
        case CMARK_NODE_PARAGRAPH:
            paragraphStart = outline.words.count
        case CMARK_NODE_HEADING:
            begin(.heading(level: Int(cmark_node_get_heading_level(node))), node)
        case CMARK_NODE_LINK:
            begin(.link, node)
        case CMARK_NODE_IMAGE:
            begin(.image, node)
            description = ImageDescription(image: node)
        case CMARK_NODE_BLOCK_QUOTE:
            if cmark_node_get_type(cmark_node_parent(node)) != type { add(.quotation, node, text: "") }
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
            // `<<Tên>>` is a blank of a form, which is told as that.
            if UnfilledField.isTag(node) { break }
            add(.rawHTML, node, text: CommonMark.string(cmark_node_get_literal(node)))
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            outline.footnoteCount += 1
        default:
            if CommonMark.isTableHeader(node) { begin(.tableWithoutHeader, node) }
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        let type = cmark_node_get_type(node)
        switch type {
        case CMARK_NODE_HEADING, CMARK_NODE_LINK:
            finish()
        case CMARK_NODE_PARAGRAPH:
            let isTop = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
            if isTop && outline.opening.count < MarkdownReader.openingLength {
                outline.opening += outline.words[paragraphStart...] + [UInt8(ascii: " ")]
            }
        default:
            if CommonMark.isTableHeader(node) { finishTableHeader() }
        }
        if CommonMark.isBlock(type), outline.words.last != UInt8(ascii: "\n") {
            outline.words.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func addText(_ node: OpaquePointer) {
        let start = outline.words.count
        CommonMark.append(cmark_node_get_literal(node), to: &outline.words)
        let added = outline.words[start...]
        for found in LooseBrackets.all(in: added) { add(.looseBrackets(found.kind), node, text: found.name) }
        if !open.contains(where: { outline.elements[$0.index].kind == .link }) {
            for address in UnlinkedAddress.all(in: added) {
                outline.unlinkedAddresses.append((address, BlockReading.lines(around: node)))
            }
        }
        guard added.contains(where: MarkdownReader.isMark) else { return }
        let text = String(decoding: added, as: UTF8.self)
        outline.signTexts.append(
            SignText(text: text, lines: BlockReading.lines(around: node), edge: StarEdge(text, node)))
    }

    /// True for the signs that markup which didn't become any leaves in a text.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"), UInt8(ascii: "["): true
        default: false
        }
    }

    /// Gathers an image's description, in which cmark-gfm prints no markup.
    private mutating func describe(_ node: OpaquePointer, _ event: cmark_event_type) {
        guard let text = description?.add(node, event) else { return }
        description = nil
        guard let image = open.popLast() else { preconditionFailure("an image ended that never began") }
        outline.elements[image.index].text = text
        // An image inside a link names the link.
        if let link = open.last, outline.elements[link.index].kind == .link {
            outline.elements[link.index].text += text
        }
    }

    private mutating func begin(_ kind: MarkdownOutline.Element.Kind, _ node: OpaquePointer) {
        open.append(OpenElement(index: outline.elements.count, start: outline.words.count))
        add(kind, node, text: "")
        guard kind == .link || kind == .image else { return }
        outline.elements[outline.elements.count - 1].destination = CommonMark.string(cmark_node_get_url(node))
        outline.elements[outline.elements.count - 1].title = CommonMark.string(cmark_node_get_title(node))
    }

    private mutating func add(_ kind: MarkdownOutline.Element.Kind, _ node: OpaquePointer, text: String) {
        outline.elements.append(
            MarkdownOutline.Element(
                kind: kind, line: BlockReading.line(of: node) + BlockReading.lineShift(of: node),
                column: Int(cmark_node_get_start_column(node)), text: text))
    }

    private mutating func finish() {
        guard let ended = open.popLast() else { preconditionFailure("an element ended that never began") }
        let words = String(decoding: outline.words[ended.start...], as: UTF8.self)
        outline.elements[ended.index].text = words + outline.elements[ended.index].text
    }

    /// Forgets the header again when one of its cells has words.
    private mutating func finishTableHeader() {
        guard let ended = open.popLast() else { preconditionFailure("a table header ended that never began") }
        let hasWords = outline.words[ended.start...].contains { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
        if hasWords || outline.elements.count > ended.index + 1 { outline.elements.remove(at: ended.index) }
    }
}
