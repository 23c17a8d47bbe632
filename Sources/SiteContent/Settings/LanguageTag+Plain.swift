import CampaignModel

extension LanguageTag {
    /// True for what the tag of a language without country or script looks like: `zh`, `kpm`.
    static func isPlain(_ text: some StringProtocol) -> Bool {
        (2...3).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isLowercase }
    }
}
