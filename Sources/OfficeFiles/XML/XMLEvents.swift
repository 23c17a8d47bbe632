import Foundation
import FoundationXML

/// An element of XML as it begins: its name and its attributes, both without prefixes.
struct XMLStart {
    let name: String
    let attributes: [String: String]

    subscript(name: String) -> String? { attributes[name] }
}

/// Who listens to the elements of a part.
protocol XMLListener: AnyObject {
    func begin(_ element: XMLStart) throws(OfficeFault)
    func text(_ text: String) throws(OfficeFault)
    func end(_ name: String) throws(OfficeFault)
}

/// Reads a part of a package as a stream of elements.
///
/// Document types are refused: Office files have none (ECMA-376 part 2, 8.1.4), and what entities could do with them
/// stays out. Prefixes are dropped: each name of Office files is unique without them where it is looked for.
struct XMLEvents {
    /// How deep elements may be nested.
    static let deepest = 256

    let bytes: [UInt8]

    func read(into listener: any XMLListener) throws(OfficeFault) {
        guard bytes.firstRange(of: Array("<!DOCTYPE".utf8)) == nil, !bytes.starts(with: [0xFE, 0xFF]),
            !bytes.starts(with: [0xFF, 0xFE])
        else { throw .broken }
        let parser = XMLParser(data: Data(bytes))
        parser.shouldProcessNamespaces = true
        let bridge = Bridge(listener)
        parser.delegate = bridge
        let isRead = withExtendedLifetime(bridge) { parser.parse() }
        if let fault = bridge.fault { throw fault }
        guard isRead else { throw .broken }
    }

    private final class Bridge: NSObject, XMLParserDelegate {
        private let listener: any XMLListener
        private(set) var fault: OfficeFault?
        private var depth = 0

        init(_ listener: any XMLListener) {
            self.listener = listener
        }

        private func pass(_ parser: XMLParser, _ body: () throws(OfficeFault) -> Void) {
            guard fault == nil else { return }
            do {
                try body()
            } catch {
                fault = error
                parser.abortParsing()
            }
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            pass(parser) { () throws(OfficeFault) in
                depth += 1
                guard depth <= XMLEvents.deepest else { throw .broken }
                var short: [String: String] = [:]
                for (key, value) in attributes { short[Bridge.local(key)] = value }
                try listener.begin(XMLStart(name: Bridge.local(name), attributes: short))
            }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            pass(parser) { () throws(OfficeFault) in try listener.text(text) }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            pass(parser) { () throws(OfficeFault) in
                depth -= 1
                try listener.end(Bridge.local(name))
            }
        }

        private static func local(_ name: String) -> String {
            name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
        }
    }
}
