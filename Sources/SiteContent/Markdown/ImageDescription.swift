import CCmarkGFM

/// The description of an image while its nodes are walked, in the way that cmark-gfm prints it.
struct ImageDescription {
    private let image: OpaquePointer
    private var bytes: [UInt8] = []

    /// Starts at an image's node.
    init(image: OpaquePointer) {
        self.image = image
    }

    /// Adds a node; gives the whole description when the image ends.
    mutating func add(_ node: OpaquePointer, _ event: cmark_event_type) -> String? {
        if node == image { return String(decoding: bytes, as: UTF8.self) }
        guard event == CMARK_EVENT_ENTER else { return nil }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            CommonMark.append(cmark_node_get_literal(node), to: &bytes)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            bytes.append(UInt8(ascii: " "))
        default:
            break
        }
        return nil
    }
}
