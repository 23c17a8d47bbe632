import CCmarkGFM

/// Stars of a plain text right beside words that stars made bold or italic: one side has more of them than the other.
struct StarEdge {
    /// The stars that are left.
    let marks: String
    /// How they stand in the source, with the stars that have an effect and words beside them.
    let source: String
    /// Where the stars that are left begin in it.
    let offset: Int

    /// Looks at both sides of a text; nil for nearly all.
    init?(_ words: String, _ node: OpaquePointer) {
        let star: Character = "*"
        if words.last == star, let next = cmark_node_next(node), let signs = StarEdge.signs(of: next) {
            marks = String(words.reversed().prefix { $0 == star })
            let text = StarEdge.text(of: cmark_node_first_child(next)) ?? ""
            source = marks + signs + text
            offset = 0
        } else if words.first == star, let before = cmark_node_previous(node), let signs = StarEdge.signs(of: before) {
            marks = String(words.prefix { $0 == star })
            let text = StarEdge.text(of: cmark_node_last_child(before)) ?? ""
            source = text + signs + marks
            offset = source.utf8.count - marks.utf8.count
        } else {
            return nil
        }
    }

    private static func signs(of node: OpaquePointer) -> String? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_EMPH: "*"
        case CMARK_NODE_STRONG: "**"
        default: nil
        }
    }

    private static func text(of node: OpaquePointer?) -> String? {
        guard let node, cmark_node_get_type(node) == CMARK_NODE_TEXT else { return nil }
        return CommonMark.string(cmark_node_get_literal(node))
    }
}
