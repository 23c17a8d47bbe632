import CampaignModel
import Testing

@testable import SiteContent

/// The names on the map, in `site.yaml`.
struct MapNamesTests {
    private func resolution(_ entry: String) throws -> SampleResolution {
        try SampleContent.campaign.adding("map_names:\n  - \(entry)\n", to: "site.yaml").resolved()
    }

    @Test func namesACommuneByWhatPeopleCallIt() throws {
        let site = try #require(try resolution("{unit: \"22918\", name: Mũi Né}").site)
        let name = try #require(site.settings.mapNames.first)
        #expect(name.name == "Mũi Né")
        #expect(site.campaign.communes[name.commune].id == "22918")
    }

    @Test func reportsACodeThatNoRegisterListsAndAMissingPart() throws {
        #expect(try resolution("{unit: \"99999\", name: Mũi Né}").findings.contains { $0.hasSuffix("unknown-code") })
        #expect(try resolution("{unit: \"22918\"}").findings.contains { $0.hasSuffix("missing-value") })
        #expect(
            try resolution("{unit: \"22918\", name: Mũi Né, size: 3}").findings.contains { $0.hasSuffix("unknown-key") }
        )
    }
}
