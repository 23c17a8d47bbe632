import Testing

@testable import CampaignModel

/// What rows of communes must say of one another.
struct CommuneRulesTests {
    private let place = CommuneSample.place

    private func check(_ communes: Commune...) -> [Diagnostic] {
        CommuneRules(Register(communes)).check()
    }

    @Test func isContentWithWhatFits() {
        #expect(CommuneRules(CommuneSample.register).check() == [])
    }

    @Test func findsAUnitThatEndsBeforeItBegins() {
        let wrong = CommuneSample.commune("1", from: "2026-07-01", to: "2026-06-30")
        #expect(
            check(wrong, CommuneSample.commune("2", predecessors: ["1"])) == [.endsBeforeItBegins(wrong, at: place)])
        #expect(
            Diagnostic.endsBeforeItBegins(wrong, at: place)
                == Diagnostic(
                    .error, "ends-before-it-begins", at: place,
                    summary: Bilingual(
                        vi: "Xã 1 (1): ngày cuối đứng trước ngày đầu", en: "Xã 1 (1): the last day is before the first"
                    ),
                    explanation: Bilingual(
                        vi: "valid_to là ngày cuối cùng còn đơn vị, valid_from là ngày đầu tiên.",
                        en: "valid_to is the last day of the unit, valid_from the first."),
                    fix: Bilingual(vi: "Hãy sửa hai ngày này.", en: "Correct the two days.")))
    }

    @Test func findsPredecessorsThatNobodyKnows() {
        let wrong = CommuneSample.commune("22918", predecessors: ["22919", "22918"])
        let known = ["22918"]
        #expect(
            check(wrong) == [
                .unknownPredecessor("22919", of: wrong, known: known, at: place),
                .unknownPredecessor("22918", of: wrong, known: known, at: place),
            ])
        let explanation = Bilingual(
            vi:
                "predecessors là mã của đơn vị khác có trong tệp này, để địa chỉ cũ dẫn tiếp và chuỗi số liệu cho thấy chỗ "
                + "gãy. Đơn vị từ trước khi có danh mục này thì ghi tên vào formed_from.",
            en:
                "predecessors are codes of other units in this file, so that old addresses lead on and series show where "
                + "they break. Units from before this register stand by name in formed_from.")
        #expect(
            Diagnostic.unknownPredecessor("22919", of: wrong, known: known, at: place)
                == Diagnostic(
                    .error, "unknown-predecessor", at: place,
                    summary: Bilingual(
                        vi: "Xã 22918 (22918): đơn vị tiền thân “22919” không có trong danh mục",
                        en: "Xã 22918 (22918): the predecessor “22919” is not in the register"),
                    explanation: explanation,
                    fix: Bilingual(vi: "Có phải ý bạn là “22918”?", en: "Did you mean “22918”?")))
        #expect(
            Diagnostic.unknownPredecessor("22918", of: wrong, known: known, at: place).fix
                == Bilingual(
                    vi: "Hãy sửa mã, hoặc thêm dòng của đơn vị đó.", en: "Correct the code, or add that unit’s row."))
    }

    @Test func warnsOfUnitsThatLeadNowhere() {
        let ended = CommuneSample.commune("1", to: "2026-06-30")
        #expect(check(ended) == [.endedWithoutSuccessor(ended, at: place)])
        #expect(
            Diagnostic.endedWithoutSuccessor(ended, at: place)
                == Diagnostic(
                    .warning, "ended-without-successor", at: place,
                    summary: Bilingual(
                        vi: "Xã 1 (1) không còn, nhưng không rõ đã nhập vào đâu",
                        en: "Xã 1 (1) is no more, and nothing says what became of it"),
                    explanation: Bilingual(
                        vi: "Người mở địa chỉ cũ phải biết đi đâu tiếp.",
                        en: "Who opens the old address must learn where to go."),
                    fix: Bilingual(
                        vi: "Hãy ghi mã 1 vào cột predecessors của đơn vị mới.",
                        en: "Write the code 1 into the column predecessors of the new unit.")))
    }
}
