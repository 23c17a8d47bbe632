import SiteRendering

extension JSONTree {
    /// The value as lines that people read and compare: two spaces for each level, short lists on one line.
    var lines: String {
        var text = ""
        write(to: &text, level: 0)
        return text + "\n"
    }

    private var flat: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to text: inout String, level: Int) {
        let margin = String(repeating: "  ", count: level + 1)
        let end = "\n" + String(repeating: "  ", count: level)
        switch self {
        case .object(let members) where !members.isEmpty:
            text += "{"
            for (position, member) in members.enumerated() {
                text += (position > 0 ? ",\n" : "\n") + margin + JSONTree.text(member.0).flat + ": "
                member.1.write(to: &text, level: level + 1)
            }
            text += end + "}"
        case .list(let items) where !items.isEmpty && !isShort:
            text += "["
            for (position, item) in items.enumerated() {
                text += (position > 0 ? ",\n" : "\n") + margin
                item.write(to: &text, level: level + 1)
            }
            text += end + "]"
        case .list(let items): text += "[" + items.map(\.flat).joined(separator: ", ") + "]"
        default: text += flat
        }
    }

    /// A list without lists or objects in it that fits on a line.
    private var isShort: Bool {
        guard case .list(let items) = self else { return false }
        let isPlain = items.allSatisfy { item in
            switch item {
            case .list, .object: false
            default: true
            }
        }
        return isPlain && flat.utf8.count < 90
    }
}
