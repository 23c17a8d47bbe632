import CampaignModel

/// A share as so many of a hundred, in a sentence for citizens.
struct HundredSentence: TemplateView {
    let html: [UInt8]
    /// How far a bar of a hundred goes.
    let bar: String
    /// Where the figure stands on the page, with all that it is made of.
    let anchor: String

    static let fields = Fields<HundredSentence>([
        .html("html") { $0.html },
        .text("bar") { $0.bar },
        .text("anchor") { $0.anchor },
    ])
}

extension PageContext {
    /// The sentence of a figure; nothing when its indicator has none, or there is no published value.
    func sentence(of figure: Figure) -> HundredSentence? {
        let indicator = campaign.indicators[figure.key.indicator]
        guard let value = figure.value,
            let wording = indicator.sentence?.wording(in: tag, settings.firstLanguage)
        else { return nil }
        let parts = wording.text.split(separator: "{n}", omittingEmptySubsequences: false)
        let hundred = Hundred(figure)
        let words = hundred.map(words(of:)) ?? style.number(value, decimals: 0)
        let number = Array("<strong>".utf8) + Markup.text(words) + Array("</strong>".utf8)
        let sentence = Array(parts.map { Markup.text(String($0)) }.joined(separator: number))
        let html =
            wording.language == tag
            ? sentence : Array("<span lang=\"\(wording.language.text)\">".utf8) + sentence + Array("</span>".utf8)
        let bar = hundred?.rounded ?? Int(max(0, min(100, value.rounded())))
        return HundredSentence(html: html, bar: String(bar, radix: 10), anchor: anchor(of: figure.key))
    }

    /// So many of a hundred, in words where a number would say none or all.
    func words(of hundred: Hundred) -> String {
        switch hundred {
        case .fewerThanOne: phrases[.hundredFewerThanOne]
        case .almostAll: phrases[.hundredAlmostAll]
        case .whole(let number): style.number(Double(number), decimals: 0)
        }
    }

    /// The name of a figure inside its unit's page, as in `BD03-2026-Q3`.
    func anchor(of key: FigureKey) -> String {
        "\(campaign.indicators[key.indicator].id)-\(campaign.periods[key.period].id)"
    }
}
