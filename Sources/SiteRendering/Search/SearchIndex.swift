import CampaignModel

/// Which words stand on which pages, in one language: documents go in, in the order of their numbers.
struct SearchIndex {
    /// Where a word stands, and so how much it says about a page; the script weighs them. Titles that say little else
    /// say more.
    enum Place {
        /// In a title of so many words.
        case title(words: Int)
        case name
        case heading
        case text

        /// The place in three bits, the best first.
        var code: Int {
            switch self {
            case .title(let words) where words <= 3: max(words, 1) - 1
            case .title(let words): words <= 6 ? 3 : 4
            case .name: 5
            case .heading: 6
            case .text: 7
            }
        }
    }

    /// A word with the pages that it stands on: the page's number times eight plus the code of the best place.
    struct Word {
        let word: String
        let folded: String
        let pages: [Int]
    }

    /// The words, in the order of their folded forms.
    let words: [Word]

    init(_ documents: [SearchDocument], abbreviations: AbbreviationFinder) {
        var builder = Builder(abbreviations: abbreviations)
        for (number, document) in documents.enumerated() { builder.add(document, number) }
        words = builder.words
    }

    private struct Builder {
        let abbreviations: AbbreviationFinder
        var vocabulary = SearchVocabulary()
        var pages: [[Int]] = []

        /// Places come in order, so that the first one of a word is its best. What stands unsaid in a text is worth
        /// as much as a word of that text; unsaid of a whole title, it is a title.
        mutating func add(_ document: SearchDocument, _ number: Int) {
            let length = SearchWords.words(of: document.title).count
            let ofTitle = add([document.title], number, .title(words: length))
            for title in ofTitle where title.isWhole {
                add(unsaid: [title], number, .title(words: SearchWords.words(of: title.other).count))
            }
            let ofNames = add(document.names, number, .name)
            add(unsaid: ofTitle + ofNames, number, .name)
            let ofHeadings = add(document.headings, number, .heading)
            add(unsaid: ofHeadings, number, .heading)
            let ofTexts = add((document.summary.map { [$0.text] } ?? []) + document.others, number, .text)
            add(unsaid: ofTexts, number, .text)
        }

        private mutating func add(unsaid: [AbbreviationFinder.Unsaid], _ number: Int, _ place: Place) {
            _ = add(unsaid.flatMap(\.words), number, place)
        }

        private mutating func add(_ texts: [String], _ number: Int, _ place: Place) -> [AbbreviationFinder.Unsaid] {
            texts.flatMap { text in
                let found = vocabulary.numbers(of: text)
                while pages.count < vocabulary.entries.count { pages.append([]) }
                for word in found where pages[word].last.map({ $0 >> 3 != number }) ?? true {
                    pages[word].append(number << 3 | place.code)
                }
                return abbreviations.unsaid(in: found.map { vocabulary.entries[$0].word })
            }
        }

        /// Bytes decide between words that fold alike: which comes first means nothing, but must not change.
        var words: [Word] {
            zip(vocabulary.entries, pages)
                .map { Word(word: $0.word, folded: $0.folded, pages: $1) }
                .sorted { ($0.folded, $0.word) < ($1.folded, $1.word) }
        }
    }
}
