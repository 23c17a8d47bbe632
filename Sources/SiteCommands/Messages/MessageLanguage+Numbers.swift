import CampaignModel

/// Numbers in messages to editors.
extension MessageLanguage {
    /// A whole number of at least 0, in groups of three digits.
    func number(_ value: Int) -> String {
        let mark: Character = self == .vietnamese ? "." : ","
        var text = ""
        let digits = String(value)
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { text.append(mark) }
            text.append(digit)
        }
        return text
    }

    /// A number with its noun; Vietnamese nouns have one form.
    func count(_ value: Int, _ one: String, _ other: String) -> String {
        "\(number(value)) \(value == 1 ? one : other)"
    }

    /// A duration in seconds with one decimal, two below a second.
    func seconds(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        let mark = self == .vietnamese ? "," : "."
        guard hundredths >= 100 else { return "0\(mark)\(hundredths < 10 ? "0" : "")\(hundredths)" }
        return "\(number(hundredths / 100))\(mark)\(hundredths / 10 % 10)"
    }
}
