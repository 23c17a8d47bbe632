import CampaignModel

/// An address with marks that tell a platform who shared or followed a link: a portal's readers aren't to carry them.
struct TrackedAddress: Equatable {
    /// The address as written.
    let written: String
    /// The names of the marks, in their order.
    let marks: [String]
    /// The address without them, which leads to the same page.
    let plain: String

    /// Names that platforms and programs of newsletters put behind `?` to mark campaigns, clicks or recipients.
    private static let names: Set<String> = [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ttclid", "twclid", "igshid",
        "igsh",
        "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "vero_id", "oly_enc_id", "oly_anon_id", "zarsrc",
        "mibextid", "__tn__", "__cft__", "_ga", "_gl", "s_cid", "wickedid", "rb_clickid",
    ]

    /// Pages of platforms and mail programs that note who follows a link, then lead on to the address in one of their
    /// values.
    private static let ways: [(host: String, path: String, names: Set<String>)] = [
        ("l.facebook.com", "/l.php", ["u"]), ("lm.facebook.com", "/l.php", ["u"]), ("l.instagram.com", "/", ["u"]),
        ("l.messenger.com", "/l.php", ["u"]), ("www.google.com", "/url", ["q", "url"]),
        ("www.google.com.vn", "/url", ["q", "url"]), ("www.youtube.com", "/redirect", ["q"]),
        ("safelinks.protection.outlook.com", "/", ["url"]),
    ]

    /// Finds the marks; nil for an address of the web without any.
    init?(_ address: String) {
        guard address.utf8.contains(UInt8(ascii: "?")) else { return nil }
        switch AddressScheme(of: address) {
        case .http, .https: break
        default: return nil
        }
        guard let host = AddressHost(of: address) else { return nil }
        if let target = TrackedAddress.target(of: address, host) {
            written = address
            marks = [host.name]
            plain = TrackedAddress(target)?.plain ?? target
            return
        }
        let hash = address.firstIndex(of: "#") ?? address.endIndex
        guard let question = address[..<hash].firstIndex(of: "?") else { return nil }
        let parts = address[address.index(after: question)..<hash].split(
            separator: "&", omittingEmptySubsequences: false)
        let tracked = parts.filter { TrackedAddress.isMark(TrackedAddress.name(of: $0), host.name) }
        guard !tracked.isEmpty else { return nil }
        let kept = parts.filter { !TrackedAddress.isMark(TrackedAddress.name(of: $0), host.name) }
        written = address
        marks = tracked.map(TrackedAddress.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        plain = address[..<question] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&")) + address[hash...]
    }

    /// Where such a page leads on to.
    private static func target(of address: String, _ host: AddressHost) -> String? {
        guard let question = address.firstIndex(of: "?"), host.end <= question,
            let way = ways.first(where: {
                ($0.host == host.name || host.name.hasSuffix(".\($0.host)")) && address[host.end..<question] == $0.path
            })
        else { return nil }
        let values = address[question...].dropFirst().prefix { $0 != "#" }.split(separator: "&")
        guard let value = values.first(where: { way.names.contains(name(of: $0)) && $0.contains("=") }) else {
            return nil
        }
        let target = ContentPath.decoded(String(value.drop { $0 != "=" }.dropFirst()))
        switch AddressScheme(of: target) {
        case .http, .https: return target
        default: return nil
        }
    }

    private static func name(of part: Substring) -> String {
        let name = part.prefix { $0 != "=" }
        // cmark-gfm and browsers write brackets in either way: `__cft__[0]`, `__cft__%5B0%5D`.
        return String(name.prefix { $0 != "[" && $0 != "%" })
    }

    private static func isMark(_ name: String, _ host: String) -> Bool {
        let small = name.lowercased()
        if small.hasPrefix("utm_") || names.contains(small) { return true }
        // On other sites `si` may be anything; here it names who shared the film.
        return small == "si" && (host == "youtu.be" || host == "youtube.com" || host.hasSuffix(".youtube.com"))
    }
}

extension Diagnostic {
    /// A link that carries marks of a platform along.
    static func trackedAddress(_ address: TrackedAddress, at place: SourcePlace) -> Diagnostic {
        let list = address.marks.joined(separator: ", ")
        return Diagnostic(
            .warning, "tracked-address", at: place,
            summary: Bilingual(
                vi: "Địa chỉ mang theo dấu theo dõi người đọc: \(list)",
                en: "The address carries marks that track readers: \(list)"),
            explanation: Bilingual(
                vi:
                    "Mạng xã hội và thư quảng bá thêm các dấu này để biết ai chia sẻ, ai bấm; trang đích không cần chúng.",
                en:
                    "Platforms and newsletters add them to learn who shared and who followed a link; the page needs none of them."
            ),
            fix: Bilingual(vi: "Hãy viết: \(address.plain)", en: "Write: \(address.plain)"))
    }
}
