/// A part of a package as a tree: elements and the texts between them.
struct XMLNode {
    /// The most nodes of a tree.
    static let most = 3_000_000

    let name: String
    let attributes: [String: String]
    fileprivate(set) var children: [XMLNode] = []
    /// The text, when this is a text between elements; else nothing.
    fileprivate(set) var text = ""

    /// Reads a part.
    init(_ bytes: [UInt8]) throws(OfficeFault) {
        let builder = Builder()
        try XMLEvents(bytes: bytes).read(into: builder)
        guard let root = builder.root else { throw .broken }
        self = root
    }

    fileprivate init(_ start: XMLStart) {
        name = start.name
        attributes = start.attributes
    }

    fileprivate init(text: String) {
        name = ""
        attributes = [:]
        self.text = text
    }

    subscript(attribute: String) -> String? { attributes[attribute] }

    /// The first child element of a name.
    func child(_ name: String) -> XMLNode? {
        children.first { $0.name == name }
    }

    /// All child elements of a name.
    func all(_ name: String) -> [XMLNode] {
        children.filter { $0.name == name }
    }

    /// The first element of a name below this one, at any depth.
    func first(_ name: String) -> XMLNode? {
        for child in children {
            if child.name == name { return child }
            if let found = child.first(name) { return found }
        }
        return nil
    }

    /// All elements of a name below this one, at any depth, in order.
    func below(_ name: String) -> [XMLNode] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.below(name) }
    }

    /// All text below this element.
    var allText: String {
        name.isEmpty ? text : children.map(\.allText).joined()
    }

    /// An on-off property such as `<w:b/>`: there and not told to be off.
    func isOn(_ name: String) -> Bool {
        guard let value = child(name) else { return false }
        return !["0", "false", "off", "none"].contains(value["val"] ?? "1")
    }

    private final class Builder: XMLListener {
        private var stack: [XMLNode] = []
        private var count = 0
        private(set) var root: XMLNode?

        func begin(_ element: XMLStart) throws(OfficeFault) {
            count += 1
            guard count <= XMLNode.most else { throw .tooLarge }
            stack.append(XMLNode(element))
        }

        func text(_ text: String) throws(OfficeFault) {
            guard !stack.isEmpty else { return }
            stack[stack.count - 1].children.append(XMLNode(text: text))
        }

        func end(_ name: String) throws(OfficeFault) {
            guard let node = stack.popLast() else { throw .broken }
            if stack.isEmpty { root = node } else { stack[stack.count - 1].children.append(node) }
        }
    }
}
