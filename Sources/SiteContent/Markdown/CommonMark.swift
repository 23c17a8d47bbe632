import CCmarkGFM
import Foundation
import Synchronization

/// The set-up of cmark-gfm, so that texts may be read on many threads at the same time.
///
/// cmark-gfm keeps the characters that its extensions look for in tables of the whole process, adds them
/// before each text and removes them after it: two threads would take them from each other in the middle of
/// a text. The characters of autolinks are therefore added once and for all. Those of strikethrough can't be
/// (its extension is found by them), so texts with a `~` are read one at a time; texts without one never
/// look at that character and leave the extension out.
enum CommonMark {
    /// Options for rendering: safe, which is the default, with UTF-8 validated. Single tildes stay what they are:
    /// “5~10 và 20~30” strikes nothing out.
    static let renderOptions =
        CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    /// Options for parsing; places of inline elements need `SOURCEPOS`.
    private static let parseOptions = renderOptions | CMARK_OPT_SOURCEPOS

    private static let steadyExtensions = ["table", "autolink", "tagfilter", "tasklist"]
    private static let oneAtATime = Mutex<Void>(())

    /// Parses a text with all extensions and hands the parser and the document over; both end with the call.
    static func withDocument<Result>(
        of text: ArraySlice<UInt8>, read: (_ parser: OpaquePointer, _ document: OpaquePointer) -> Result
    ) -> Result {
        precondition(isReady, "cmark-gfm lacks one of its core extensions")
        guard let parser = cmark_parser_new(parseOptions) else { preconditionFailure("cmark-gfm made no parser") }
        defer { cmark_parser_free(parser) }
        steadyExtensions.forEach { attach($0, to: parser) }
        guard let document = parse(text, with: parser) else { preconditionFailure("cmark-gfm gave no document") }
        defer { cmark_node_free(document) }
        return read(parser, document)
    }

    /// True for the types of blocks.
    static func isBlock(_ type: cmark_node_type) -> Bool {
        type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK)
    }

    /// True for the row of a table that holds its header.
    static func isTableHeader(_ node: OpaquePointer) -> Bool {
        cmark_node_get_syntax_extension(node) != nil && strcmp(cmark_node_get_type_string(node), "table_header") == 0
    }

    /// True for tables.
    static func isTable(_ node: OpaquePointer) -> Bool {
        cmark_node_get_syntax_extension(node) != nil && strcmp(cmark_node_get_type_string(node), "table") == 0
    }

    /// Appends the bytes of a text of cmark-gfm's; nothing when it has none.
    static func append(_ text: UnsafePointer<CChar>?, to bytes: inout [UInt8]) {
        if let text { bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text))) }
    }

    /// A text of cmark-gfm's; empty when it has none.
    static func string(_ text: UnsafePointer<CChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }

    private static func parse(_ text: ArraySlice<UInt8>, with parser: OpaquePointer) -> OpaquePointer? {
        text.withUnsafeBytes { buffer in
            let characters = buffer.assumingMemoryBound(to: CChar.self)
            guard buffer.contains(UInt8(ascii: "~")) else {
                cmark_parser_feed(parser, characters.baseAddress, characters.count)
                return cmark_parser_finish(parser)
            }
            attach("strikethrough", to: parser)
            cmark_parser_feed(parser, characters.baseAddress, characters.count)
            let document = oneAtATime.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) }
            return OpaquePointer(bitPattern: document)
        }
    }

    private static func attach(_ name: String, to parser: OpaquePointer) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }

    /// Registers the extensions and makes the characters of autolinks permanent.
    private static let isReady: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        guard (steadyExtensions + ["strikethrough"]).allSatisfy({ cmark_find_syntax_extension($0) != nil }),
            let parser = cmark_parser_new(parseOptions)
        else { return false }
        defer { cmark_parser_free(parser) }
        attach("autolink", to: parser)
        cmark_manage_extensions_special_characters(parser, 1)
        cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension("autolink"), nil)
        return true
    }()
}
