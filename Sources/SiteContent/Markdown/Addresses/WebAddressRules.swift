import CampaignModel

/// What holds for each address that leads out of the portal, wherever it is written.
enum WebAddressRules {
    /// What to say of an address; nothing for one that isn't of the web.
    static func diagnostics(of address: String, at place: SourcePlace) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let scheme = AddressScheme(of: address)
        if case .unsafe(let name) = scheme { found.append(.unsafeAddress(name, at: place)) }
        if let slip = WebAddressSlip(address) {
            found.append(.webAddressSlip(slip, in: address, at: place))
        } else if scheme == .http {
            found.append(.insecureAddress(address, at: place))
        }
        if let tracked = TrackedAddress(address) { found.append(.trackedAddress(tracked, at: place)) }
        return found
    }

    /// The host that a link's words name, where it isn't the one that the link leads to: so fraud begins.
    ///
    /// A part of the same site, as in `a.vn` and `www.a.vn`, is no other host.
    static func otherHost(in words: String, than address: String) -> (said: String, meant: String)? {
        guard isWeb(address) else { return nil }
        let words = TextTrimming.withoutOuterSpaces(words)
        guard !words.utf8.contains(UInt8(ascii: " ")) else { return nil }
        let written = words.hasPrefix("www.") ? "https://\(words)" : words
        guard isWeb(written) else { return nil }
        let (said, meant) = (AddressHost(of: written)?.name ?? "", AddressHost(of: address)?.name ?? "")
        let (bareSaid, bareMeant) = (bare(said), bare(meant))
        let isSame = bareSaid == bareMeant || bareSaid.hasSuffix(".\(bareMeant)") || bareMeant.hasSuffix(".\(bareSaid)")
        return said.isEmpty || meant.isEmpty || isSame ? nil : (said, meant)
    }

    private static func isWeb(_ address: String) -> Bool {
        switch AddressScheme(of: address) {
        case .http, .https: true
        case .unsafe, .other, nil: false
        }
    }

    private static func bare(_ host: String) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }
}

extension Diagnostic {
    /// A link whose words are the address of another site.
    static func otherAddressInWords(_ said: String, _ meant: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "other-address-in-words", at: place,
            summary: Bilingual(
                vi: "Chữ của liên kết ghi “\(said)”, nhưng liên kết dẫn tới “\(meant)”",
                en: "The words of the link say “\(said)”, but it leads to “\(meant)”"),
            explanation: Bilingual(
                vi: "Người đọc tin địa chỉ họ nhìn thấy; kẻ lừa đảo làm đúng như vậy.",
                en: "Readers trust the address that they see; fraud works just like that."),
            fix: Bilingual(
                vi: "Viết bằng lời trang ấy là gì, hoặc sửa cho hai địa chỉ giống nhau.",
                en: "Say in words what the page is, or make both addresses the same."))
    }
}
