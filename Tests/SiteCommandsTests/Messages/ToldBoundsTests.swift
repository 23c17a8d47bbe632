import CampaignModel
import Testing

@testable import OfficeFiles
@testable import SiteCommands

/// Messages that tell a bound in words tell the one that holds.
@Suite struct ToldBoundsTests {
    @Test(arguments: ["bao-cao.docx", "bao-cao.xlsx"])
    func officeFiles(name: String) {
        let told = OfficeFault.tooLarge.diagnostic(at: SourcePlace(file: name))
        expect(told, tells: "\(OfficePackage.largestFile >> 20) MB", "\(OfficePackage.largestWhole >> 20) MB")
    }

    @Test func maps() {
        let place = SourcePlace(file: "dia-gioi.zip")
        expect(
            MapFault.tooLarge.diagnostic(at: place), tells: "\(MapFile.largestFile >> 20) MB",
            "\(OfficePackage.largestFile >> 20) MB")
        let slow = MapFault.tooHard.diagnostic(at: place)
        for words in [slow.summary.vietnamese, slow.summary.english] {
            #expect(words.contains("\(MapTool.bounds.seconds) "))
            #expect(words.contains("\((MapTool.bounds.memory ?? 0) >> 10) GB"))
        }
    }

    private func expect(_ diagnostic: Diagnostic, tells bounds: String...) {
        for bound in bounds {
            #expect(diagnostic.explanation.vietnamese.contains(bound))
            #expect(diagnostic.explanation.english.contains(bound))
        }
    }
}
