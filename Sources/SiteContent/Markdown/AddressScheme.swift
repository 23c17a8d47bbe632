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
        let start = address.unicodeScalars.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
        guard start.endIndex != address.unicodeScalars.endIndex, address.unicodeScalars[start.endIndex] == ":" else {
            return nil
        }
        let name = String(String.UnicodeScalarView(start.filter { $0.value > 0x20 })).lowercased()
        switch name {
        case "http": self = .http
        case "https": self = .https
        case _ where AddressScheme.unsafeNames.contains(name): self = .unsafe(name)
        default: self = .other
        }
    }
}
