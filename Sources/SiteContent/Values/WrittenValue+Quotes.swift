import CampaignModel

extension WrittenValue {
    /// What stands between curly quotation marks or others, as Word makes them around a whole value.
    private var unquoted: String? {
        guard let first = text.first, let last = text.last, "“”„‟‘’‚‛«\"'".contains(first),
            "“”„‟‘’‚‛»\"'".contains(last)
        else { return nil }
        let inner = TextTrimming.withoutOuterSpaces(String(text.dropFirst().dropLast()))
        return inner.isEmpty ? nil : inner
    }

    /// The fix for a value that is right but for the marks around it; nothing for others.
    func quoteFix(if isRight: (String) -> Bool) -> Bilingual? {
        guard let inner = unquoted, isRight(inner) else { return nil }
        return Bilingual(
            vi: "Bỏ dấu ngoặc quanh giá trị, chỉ viết: \(inner)",
            en: "Take the quotation marks around the value away and write just: \(inner)")
    }
}
