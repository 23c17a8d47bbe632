import CCmarkGFM

/// Tells the blocks that lints look at.
enum BlockReading {
    /// The block that a node is; nothing for blocks that no lint looks at.
    static func block(_ node: OpaquePointer) -> TextBlock? {
        guard let kind = kind(of: node) else { return nil }
        return TextBlock(kind: kind, lines: lines(of: node))
    }

    /// The lines of the block around an element, from 0.
    static func lines(around node: OpaquePointer) -> ClosedRange<Int> {
        var block = node
        while !CommonMark.isBlock(cmark_node_get_type(block)), let parent = cmark_node_parent(block) { block = parent }
        return lines(of: block)
    }

    /// The line of an element, from 1. Of bare addresses that begin with `https://` cmark-gfm says none: they stand as many
    /// lines below the start of their block as breaks come before them.
    static func line(of node: OpaquePointer) -> Int {
        let line = Int(cmark_node_get_start_line(node))
        guard line == 0, cmark_node_get_type(node) == CMARK_NODE_LINK else { return line }
        var breaks = 0
        var current = node
        while !CommonMark.isBlock(cmark_node_get_type(current)) {
            var before = cmark_node_previous(current)
            while let sibling = before {
                let type = cmark_node_get_type(sibling)
                if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { breaks += 1 }
                before = cmark_node_previous(sibling)
            }
            guard let parent = cmark_node_parent(current) else { return breaks }
            current = parent
        }
        return Int(cmark_node_get_start_line(current)) + breaks
    }

    /// How many lines an element stands below the one that cmark-gfm says: of text right above a table it says none, and
    /// of the table's head the line where that text starts.
    static func lineShift(of node: OpaquePointer) -> Int {
        var block = node
        while !CommonMark.isBlock(cmark_node_get_type(block)) {
            guard let parent = cmark_node_parent(block) else { return 0 }
            block = parent
        }
        if let table = tableBelow(block) { return Int(cmark_node_get_start_line(table)) }
        let row = CommonMark.isTableHeader(block) ? block : cmark_node_parent(block)
        guard let row, CommonMark.isTableHeader(row), let table = cmark_node_parent(row) else { return 0 }
        return head(of: table) + 1 - Int(cmark_node_get_start_line(table))
    }

    private static func kind(of node: OpaquePointer) -> TextBlock.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: isBoldLine(node) ? .boldLine : .paragraph
        case CMARK_NODE_CODE_BLOCK: isFenced(node) ? nil : .indentedCode
        case CMARK_NODE_LIST: list(node)
        case CMARK_NODE_EMPH: emphasis(node)
        case CMARK_NODE_STRONG: isInStrong(node) ? .nestedStrong : nil
        case CMARK_NODE_BLOCK_QUOTE:
            cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_BLOCK_QUOTE ? nil : .quotation
        default: CommonMark.isTable(node) ? .table : nil
        }
    }

    private static func isFenced(_ node: OpaquePointer) -> Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        return cmark_node_get_fenced(node, &length, &offset, &character) != 0
    }

    private static func isBoldLine(_ node: OpaquePointer) -> Bool {
        guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil, isBold(child),
            let next = cmark_node_next(node),
            cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
        else { return false }
        return cmark_node_get_type(next) != CMARK_NODE_FOOTNOTE_DEFINITION
    }

    /// True for bold words, in italics too.
    private static func isBold(_ node: OpaquePointer) -> Bool {
        if cmark_node_get_type(node) == CMARK_NODE_STRONG { return true }
        guard cmark_node_get_type(node) == CMARK_NODE_EMPH, let inner = cmark_node_first_child(node) else {
            return false
        }
        return cmark_node_next(inner) == nil && cmark_node_get_type(inner) == CMARK_NODE_STRONG
    }

    private static func list(_ node: OpaquePointer) -> TextBlock.Kind? {
        guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
            return isSecondList(node) ? .secondList : nil
        }
        let first = Int(cmark_node_get_list_start(node))
        var items: [TextBlock.Point] = []
        var item = cmark_node_first_child(node)
        while let current = item {
            items.append(
                TextBlock.Point(
                    line: max(0, Int(cmark_node_get_start_line(current)) - 1),
                    column: max(0, Int(cmark_node_get_start_column(current)) - 1)))
            item = cmark_node_next(current)
        }
        return items.count == 1 ? .singleItem(number: first) : .numberedList(first: first, items: items)
    }

    /// True for a list behind another one: they are two because their items begin with different signs.
    private static func isSecondList(_ node: OpaquePointer) -> Bool {
        guard let before = cmark_node_previous(node), isBulletList(before) else { return false }
        guard let third = cmark_node_previous(before) else { return true }
        return !isBulletList(third)
    }

    private static func isBulletList(_ node: OpaquePointer) -> Bool {
        cmark_node_get_type(node) == CMARK_NODE_LIST && cmark_node_get_list_type(node) == CMARK_BULLET_LIST
    }

    private static func emphasis(_ node: OpaquePointer) -> TextBlock.Kind? {
        guard let child = cmark_node_first_child(node), cmark_node_get_type(child) == CMARK_NODE_TEXT,
            let sign = CommonMark.string(cmark_node_get_literal(child)).utf8.first
        else { return nil }
        if sign == UInt8(ascii: ")") { return .emphasisedBracket }
        return ",;.:".utf8.contains(sign) ? .emphasisedSign : nil
    }

    private static func isInStrong(_ node: OpaquePointer) -> Bool {
        var outer = cmark_node_parent(node)
        while let current = outer, !CommonMark.isBlock(cmark_node_get_type(current)) {
            if cmark_node_get_type(current) == CMARK_NODE_STRONG { return true }
            outer = cmark_node_parent(current)
        }
        return false
    }

    /// The table whose first lines were this paragraph, before the line of hyphens below them made a table of the last.
    private static func tableBelow(_ node: OpaquePointer) -> OpaquePointer? {
        guard cmark_node_get_start_line(node) == 0, cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH,
            let next = cmark_node_next(node), CommonMark.isTable(next)
        else { return nil }
        return next
    }

    /// The line of a table's head, from 0: cmark-gfm lets a table start at the text right above it. Each row is a line,
    /// and the line of hyphens is none.
    private static func head(of table: OpaquePointer) -> Int {
        var rows = 0
        var row = cmark_node_first_child(table)
        while let current = row {
            rows += 1
            row = cmark_node_next(current)
        }
        return max(Int(cmark_node_get_start_line(table)) - 1, Int(cmark_node_get_end_line(table)) - 1 - rows)
    }

    private static func lines(of node: OpaquePointer) -> ClosedRange<Int> {
        if let table = tableBelow(node) {
            let start = max(0, Int(cmark_node_get_start_line(table)) - 1)
            return start...max(start, head(of: table) - 1)
        }
        if CommonMark.isTable(node) {
            let head = max(0, head(of: node))
            return head...max(head, Int(cmark_node_get_end_line(node)) - 1)
        }
        let first = max(0, Int(cmark_node_get_start_line(node)) - 1)
        return first...max(first, Int(cmark_node_get_end_line(node)) - 1)
    }
}
