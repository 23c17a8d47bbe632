import CampaignModel
import Testing

@testable import SiteCommands

/// A code that was changed in its register and is still named elsewhere: one cause, one message.
@Suite struct LeftCodesNamedTests {
    private func message(
        _ identifier: String, vi: String, en: String, why: String, fix: String, topic: Diagnostic.Topic
    ) -> Diagnostic {
        Diagnostic(
            .error, identifier, at: SourcePlace(file: "x.csv"), summary: Bilingual(vi: vi, en: en),
            explanation: Bilingual(vi: why + " (vi)", en: why), fix: Bilingual(vi: fix + " (vi)", en: fix), topic: topic
        )
    }

    private var unknown: Diagnostic {
        message(
            "unknown-code", vi: "Không có mã minh chứng “E01”", en: "There is no evidence code “E01”",
            why: "Every code must be listed.", fix: "Did you mean “E02”?", topic: .unknownCode("E01"))
    }

    private func left(_ code: String) -> Diagnostic {
        message(
            "unexplained-change",
            vi: "Điều đã công bố thay đổi mà không nêu lý do: evidence:\(code): cả dòng không còn",
            en: "A published promise changed without a reason: evidence:\(code): the row is gone",
            why: "Release 5 holds it.", fix: "Add the row.", topic: .lostRow(code))
    }

    @Test func tellsBothInOneMessage() throws {
        let told = [unknown].joining(ledger: [left("E01")])
        #expect(told.count == 1)
        let message = try #require(told.first)
        #expect(message.identifier == "unknown-code")
        #expect(
            [message.summary, message.explanation, message.fix].map(\.english) == [
                "There is no evidence code “E01”: its row has left the register",
                "Release 5 holds it. A code that was changed in its register and is still named here looks so too.",
                "Put the code back into its register. If it was meant to change, correct it here too. Add the row.",
            ])
        #expect(
            [message.summary, message.explanation, message.fix].map(\.vietnamese) == [
                "Không có mã minh chứng “E01”: dòng của nó đã mất khỏi danh mục",
                "Release 5 holds it. (vi) Mã bị sửa trong danh mục mà chỗ này vẫn nêu mã cũ cũng ra như vậy.",
                "Hãy ghi lại mã cũ vào danh mục. Nếu đúng là đổi thì sửa cả mã ở đây. Add the row. (vi)",
            ])
    }

    @Test func leavesOthersApart() {
        #expect([unknown].joining(ledger: [left("E09")]).count == 2)
        #expect([Diagnostic]().joining(ledger: [left("E01")]).count == 1)
    }
}
