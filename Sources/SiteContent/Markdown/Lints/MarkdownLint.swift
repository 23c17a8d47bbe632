import CampaignModel

/// A rule for one way in which Markdown quietly means something else than its author did.
protocol MarkdownLint {
    /// Reports what it finds in a text.
    static func check(_ text: LintedText, into collector: DiagnosticCollector)
}

/// The lints that every story's text passes through.
enum MarkdownLints {
    /// All of them.
    static var all: [any MarkdownLint.Type] {
        [
            LooseStars.self, SwallowedSigns.self, TableRows.self, LoosePipes.self, IndentedProse.self,
            TypedListSigns.self,
            StarNotes.self, NearReference.self, NumberedParagraph.self, GluedHeading.self, BoldHeading.self,
            SwappedLink.self, UnfinishedText.self, LetteredLines.self, UnclosedFence.self, UnderlinedHeading.self,
            TabbedLines.self, GluedListSigns.self, SpacedLink.self, EscapedHeading.self,
            SecondFrontMatter.self, RepeatedTitle.self, OtherMarkup.self, ChangedNumbers.self, MixedListSigns.self,
            LazyQuotation.self, MisreadStars.self, UnpairedStars.self, UnlinkedAddresses.self,
            WordNotes.self,
        ]
    }
}
