import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct FormCommandTests {
    private let content: LedgerContent

    init() throws { content = try LedgerContent() }

    @Test(arguments: ["22918", "Phường Mũi Né", "mui ne", "P. Mũi Né"])
    func takesUnitsByCodeAndName(unit: String) throws {
        let run = try content.run("form", "--period", "2026-Q3", "--unit", unit)
        #expect(run.output == "forms/22918-phuong-mui-ne-2026-Q3.xlsx\n", "\(run.messages)")
    }

    @Test func namesWhatIsThereInsteadOfAnUnknownCode() throws {
        let run = try content.run("form", "--period", "quý 3", "--unit", "22918", "--language", "vi")
        #expect(run.messages == "error: không có mã “quý 3”. Có: 2026-Q3.\n")
        #expect(CommandFailure.noSuchCode("q3", among: ["a"]).message.english == "there is no code “q3”. There are: a.")
        let near = try content.run("form", "--period", "2026-Q3", "--unit", "Phường Mũi Nẻo", "--language", "en")
        #expect(near.messages == "error: there is no code “Phường Mũi Nẻo”. “Phường Mũi Né”?\n")
    }
}
