@testable import CampaignModel
import Testing

@testable import SiteRendering

struct SearchIndexTests {
    private func index(_ documents: [SearchDocument], abbreviations: [Abbreviation] = []) -> [String: [Int]] {
        let finder = AbbreviationFinder(abbreviations, language: SampleSite.vietnamese)
        let words = SearchIndex(documents, abbreviations: finder).words
        return Dictionary(uniqueKeysWithValues: words.map { ($0.word, $0.pages) })
    }

    private func text(_ words: String) -> Wording { Wording(text: words, language: SampleSite.vietnamese) }

    @Test func wordsKeepTheirMarksAndTheirBestPlace() {
        let words = index([
            SearchDocument(title: "Bảo Lâm 1", names: ["24829"], headings: ["Lam"], summary: text("Lâm Đồng")),
            SearchDocument(title: "Một trang", summary: text("bảo")),
        ])
        #expect(words["lâm"] == [2])
        #expect(words["24829"] == [5])
        #expect(words["lam"] == [6])
        #expect(words["đồng"] == [7])
        #expect(words["bảo"] == [2, 15])
    }

    @Test func wordsComeByTheirFoldedForms() {
        let finder = AbbreviationFinder([], language: SampleSite.vietnamese)
        let words = SearchIndex([SearchDocument(title: "lầm lam Đà da lâm")], abbreviations: finder).words
        #expect(words.map(\.folded) == ["da", "da", "lam", "lam", "lam"])
        #expect(words.map(\.word) == ["da", "đà", "lam", "lâm", "lầm"])
    }

    @Test func shortFormsAndMeaningsLeadToEachOther() {
        let words = index(
            [SearchDocument(title: "Tỷ lệ DVCTT"), SearchDocument(title: "Dịch vụ công trực tuyến")],
            abbreviations: [abbreviation("DVCTT", "Dịch vụ công trực tuyến")])
        #expect(words["tuyến"] == [5, 11])
        #expect(words["dvctt"] == [2, 8], "what a whole title means is a title")
    }

    @Test func wordingsOfSeveralWordsAreOneWordToo() {
        let words = index(
            [SearchDocument(title: "Liên hệ"), SearchDocument(title: "Trang", headings: ["Khi cần liên hệ"])],
            abbreviations: [abbreviation("số điện thoại", "Liên hệ")])
        #expect(words["sốđiệnthoại"] == [2, 14])
        #expect(words["liênhệ"] == [2, 14])
        #expect(words["thoại"] == nil, "its words alone mean other things")
    }

    @Test func marksTellWordsFromShortForms() {
        let words = index([SearchDocument(title: "Gia đình")], abbreviations: [abbreviation("già", "Người cao tuổi")])
        #expect(words["tuổi"] == nil)
    }

    @Test func namesWithAnApostropheLeadToTheirMeaningOnly() {
        let words = index(
            [SearchDocument(title: "Dân tộc thiểu số"), SearchDocument(title: "Xã Đồng Kho")],
            abbreviations: [abbreviation("K’Ho", "Dân tộc thiểu số")])
        #expect(words["kʔho"] == [0])
        #expect(words["thiểu"] == [3])
    }

    @Test func eachWordingOfAMeaningCounts() {
        let mttq = abbreviation("MTTQ", "Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc")
        #expect(mttq.wordings(in: SampleSite.vietnamese) == ["Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc"])
        let words = index([SearchDocument(title: "Ban công tác mặt trận tổ quốc")], abbreviations: [mttq])
        #expect(words["mttq"] == [5])
        #expect(words["nam"] == nil)
    }

    @Test func abbreviationsWithoutAMeaningInTheLanguageSayNothing() {
        let finder = AbbreviationFinder([abbreviation("TDP", "Tổ dân phố")], language: SampleSite.english)
        #expect(finder.unsaid(in: ["tdp"]).isEmpty)
    }

    private func abbreviation(_ short: String, _ meaning: String) -> Abbreviation {
        Abbreviation(id: short, meaning: LocalizedText(vi: meaning), source: "", place: SampleSite.place)
    }
}

struct SearchShardsTests {
    private func word(_ folded: String, pages: [Int] = [0]) -> SearchIndex.Word {
        SearchIndex.Word(word: folded, folded: folded, pages: pages)
    }

    @Test func pagesAreDistances() {
        let shards = SearchShards([word("lam", pages: [13, 17, 30])]).shards
        #expect(shards.map(\.name) == ["l"])
        #expect(String(decoding: shards[0].bytes, as: UTF8.self) == #"{"lam":[13,4,13]}"#)
    }

    @Test func largeFilesAreSplitByOneLetterMore() {
        let words = ["t", "ta", "tan", "tho", "d"].map { word($0) }
        #expect(SearchShards(words, limit: 25).shards.map(\.name) == ["d", "t", "ta", "th"])
    }

    @Test func wordsThatCannotBePartedStayTogether() {
        let words = ["lâm", "lầm", "lẩm"].map { SearchIndex.Word(word: $0, folded: "lam", pages: [0]) }
        #expect(SearchShards(words, limit: 5).shards.map(\.name) == ["lam"])
    }

    @Test func otherScriptsShareAName() {
        #expect(SearchShards.name(of: "ꨌꩌ", length: 1) == "-")
        #expect(SearchShards.name(of: "b2ʒ", length: 3) == "b2-")
    }
}
