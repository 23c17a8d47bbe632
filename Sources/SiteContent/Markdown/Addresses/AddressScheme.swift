/// The scheme of an address, as far as the rules tell schemes apart.
enum AddressScheme: Equatable {
    case http
    case https
    /// A scheme that can run code or reach into the reader's computer.
    case unsafe(String)
    case other

    private static let unsafeNames: Set<String> = ["javascript", "data", "vbscript", "file"]

    /// The scheme of an address; nil for one without a scheme.
    ///
    /// Browsers skip spaces and control characters in front of and inside a scheme: so does this.
    init?(of address: String) {
        guard let end = address.utf8.firstIndex(where: AddressScheme.endsScheme), address.utf8[end] == UInt8(ascii: ":")
        else { return nil }
        let name = address.utf8[..<end].filter { $0 > 0x20 }
        self.init(name: String(decoding: name, as: UTF8.self).lowercased())
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
        default: false
        }
    }

    private init(name: String) {
        switch name {
        case "http": self = .http
        case "https": self = .https
        case _ where AddressScheme.unsafeNames.contains(name): self = .unsafe(name)
        default: self = .other
        }
    }
}
