/// The machine that an address of the web names.
struct AddressHost: Hashable {
    /// Its name in small letters, as browsers take it, without what stands before `@` and without a port; a number of IPv6
    /// with its brackets.
    let name: String
    /// Where the path begins, with name and port behind it.
    let end: String.Index

    /// Looks between the slashes and the path; nil for an address without slashes.
    init?(of address: String) {
        guard let start = AddressHost.start(in: address.utf8) else { return nil }
        let ends: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
        let authority = address.utf8[start...].prefix { !ends.contains($0) }
        let place = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[$0...].dropFirst() } ?? authority
        if place.first == UInt8(ascii: "["), let close = place.firstIndex(of: UInt8(ascii: "]")) {
            name = String(Substring(place[...close])).lowercased()
        } else {
            name = String(Substring(place.prefix { $0 != UInt8(ascii: ":") })).lowercased()
        }
        end = authority.endIndex
    }

    /// Behind the first two slashes.
    private static func start(in bytes: String.UTF8View) -> String.Index? {
        var rest = bytes[...]
        while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
            rest = rest[slash...].dropFirst()
            if rest.first == UInt8(ascii: "/") { return rest.dropFirst().startIndex }
        }
        return nil
    }

    /// Whether it is the machine itself, or one of the networks of houses and offices (RFC 1918, RFC 4193, RFC 4291, RFC
    /// 6761, RFC 6762).
    var isOwn: Bool {
        if isLiteral { return isOwnLiteral }
        if name.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) { return isOwnNumber }
        return name == "localhost" || [".localhost", ".local", ".lan", ".internal"].contains(where: name.hasSuffix)
    }

    /// Whether it is a number of IPv6.
    var isLiteral: Bool { name.hasPrefix("[") }

    private var isOwnNumber: Bool {
        let numbers = name.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        guard numbers.count == 4 else { return false }
        switch (numbers[0], numbers[1]) {
        case (127, _), (10, _), (0, _), (192, 168), (169, 254), (172, 16...31): return true
        default: return false
        }
    }

    private var isOwnLiteral: Bool {
        let number = name.dropFirst().dropLast()
        if number == "::1" || number == "::" { return true }
        let first = UInt16(number.prefix { $0 != ":" }, radix: 16) ?? 0
        return first & 0xFE00 == 0xFC00 || first & 0xFFC0 == 0xFE80
    }
}
