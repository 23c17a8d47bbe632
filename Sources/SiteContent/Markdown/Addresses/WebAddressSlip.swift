import CampaignModel

/// What is wrong with an address of the web that no reader can open, although browsers take it for one.
enum WebAddressSlip: Hashable {
    /// `https:/a.vn`: a browser takes it for a path of the portal itself.
    case withoutSlashes(better: String)
    /// `https://https://a.vn`.
    case twice(better: String)
    /// A name that no site can have: `a,vn`, `a`, `a..vn`.
    case noName(host: String, better: String?)
    /// An address of the writer's own machine or network: `localhost`, `192.168.1.2`.
    case ownNetwork(host: String)

    /// Looks at an address; nil for one that can be opened, or that isn't of the web.
    init?(_ address: String) {
        switch AddressScheme(of: address) {
        case .http, .https: break
        case .unsafe, .other, nil: return nil
        }
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let scheme = address[...colon]
        let rest = address[colon...].dropFirst()
        let inner = rest.drop { $0 == "/" }
        if let second = AddressScheme(of: String(inner)), second == .http || second == .https {
            self = .twice(better: String(inner))
        } else if let second = ["http//", "https//"].first(where: inner.hasPrefix) {
            self = .twice(better: "\(scheme)//\(inner.dropFirst(second.count))")
        } else if !rest.hasPrefix("//") || rest.hasPrefix("///") {
            self = .withoutSlashes(better: "\(scheme)//\(inner)")
        } else {
            self.init(AddressHost(of: address), in: address)
        }
    }

    private init?(_ found: AddressHost?, in address: String) {
        guard let found else { return nil }
        if found.isOwn {
            self = .ownNetwork(host: found.name)
            return
        }
        if found.isLiteral { return nil }
        let host = found.name
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        // A point at the end is right, though nobody writes it.
        let named = labels.count > 2 && labels.last == "" ? labels.dropLast() : labels[...]
        let isName =
            named.count > 1
            && named.allSatisfy { label in
                !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
        if isName { return nil }
        let better = host.replacing(",", with: ".").split(separator: ".").joined(separator: ".")
        let isBetter = better != host && better.contains(".") && WebAddressSlip("https://\(better)") == nil
        self = .noName(host: host, better: isBetter ? address.replacing(host, with: better, maxReplacements: 1) : nil)
    }
}

extension Diagnostic {
    /// An address that leads nowhere.
    static func webAddressSlip(_ slip: WebAddressSlip, in address: String, at place: SourcePlace) -> Diagnostic {
        switch slip {
        case .withoutSlashes(let better), .twice(let better): malformedAddress(address, better: better, at: place)
        case .noName(let host, let better): addressWithoutName(address, host, better: better, at: place)
        case .ownNetwork(let host): addressOfOwnNetwork(address, host, at: place)
        }
    }

    private static func malformedAddress(_ address: String, better: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "malformed-web-address", at: place,
            summary: Bilingual(
                vi: "Địa chỉ “\(address)” viết sai phần đầu", en: "The address “\(address)” begins wrongly"),
            explanation: Bilingual(
                vi:
                    "Địa chỉ trang web bắt đầu bằng “https://”, một lần; viết khác thì người đọc bấm vào không tới nơi.",
                en: "Addresses of the web begin with “https://”, once; otherwise readers don’t get there."),
            fix: Bilingual(vi: "Hãy viết: \(better)", en: "Write: \(better)"))
    }

    private static func addressWithoutName(
        _ address: String, _ host: String, better: String?, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "malformed-web-address", at: place,
            summary: Bilingual(
                vi: "Không trang web nào có tên “\(host)” (\(address))",
                en: "No site can be called “\(host)” (\(address))"),
            explanation: Bilingual(
                vi: "Tên một trang web gồm chữ, chữ số và dấu gạch nối, ngăn bằng dấu chấm, như lamdong.gov.vn.",
                en: "A site’s name has letters, digits and hyphens between points, as in lamdong.gov.vn."),
            fix: better.map { Bilingual(vi: "Có lẽ là \($0)?", en: "Perhaps \($0)?") }
                ?? Bilingual(
                    vi: "Mở trang ấy trong trình duyệt rồi chép lại địa chỉ.",
                    en: "Open the page in a browser and copy its address."))
    }

    private static func addressOfOwnNetwork(_ address: String, _ host: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "address-of-own-network", at: place,
            summary: Bilingual(
                vi: "Địa chỉ “\(address)” chỉ mở được trên máy hay mạng của người viết",
                en: "The address “\(address)” opens only on the writer’s own machine or network"),
            explanation: Bilingual(
                vi: "“\(host)” ở máy người đọc là một máy khác, hoặc không có.",
                en: "For readers “\(host)” is another machine, or none."),
            fix: Bilingual(
                vi:
                    "Bài của cổng thì dẫn bằng đường dẫn tệp, như ../../news/ten-bai/vi.md; trang khác thì dùng địa chỉ công khai của nó.",
                en:
                    "Link a story of the portal by its file, as in ../../news/name/vi.md; for others take the public address."
            ))
    }
}
