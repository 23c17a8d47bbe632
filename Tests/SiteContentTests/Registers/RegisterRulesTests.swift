import Testing

@Suite struct RegisterRulesTests {
    private func evidence(_ row: String) throws -> SampleResolution {
        try SampleContent.campaign.with("data/evidence/bao-cao.pdf", "x")
            .with("data/evidence.csv", "id,title,kind,issuer,file,url,access\nE1,Báo cáo,report,UBND,\(row)\n")
            .resolved()
    }

    @Test func wantsFilesOfEvidence() throws {
        #expect(try evidence("evidence/bao-cao.pdf,,public").findings.isEmpty)
        #expect(
            try evidence("evidence/bao_cao.pdf,,public").text == """
                content/data/evidence.csv:2:1: error: missing-evidence-file
                Không có tệp minh chứng “evidence/bao_cao.pdf”
                Tệp minh chứng đặt trong data/evidence/ và ghi là evidence/tên-tệp.
                Có phải bạn muốn viết “evidence/bao-cao.pdf”?
                There is no evidence file “evidence/bao_cao.pdf”
                Evidence files stand in data/evidence/ and are written evidence/file-name.
                Did you mean “evidence/bao-cao.pdf”?
                """)
        let other = try evidence("x,,public").text
        #expect(other.contains("Hãy đặt tệp vào đó, hoặc xóa tên tệp.\n"))
        #expect(other.hasSuffix("Put the file there, or remove its name."))
    }

    @Test func warnsOfPublicEvidenceThatNobodyCanReach() throws {
        #expect(try evidence(",,held").findings.isEmpty)
        #expect(try evidence(",https://a.vn,public").findings.isEmpty)
        #expect(
            try evidence(",,public").text == """
                content/data/evidence.csv:2:1: warning: unreachable-evidence
                Minh chứng công khai “E1” không có tệp và địa chỉ
                Minh chứng ghi “public” thì mọi người phải xem được.
                Hãy ghi “file” hoặc “url”, hoặc đổi “access” thành “held”.
                The public evidence “E1” has neither file nor address
                What is “public” everybody must be able to see.
                Give “file” or “url”, or change “access” to “held”.
                """)
    }

    @Test func wantsCodesOfUnitsToDiffer() throws {
        let agencies = "id,name_vi,role_vi,kind,parent\nA07,Công an,,single,\n22918,Ban,,single,\n68,Tỉnh,,single,\n"
        #expect(
            try SampleContent.campaign.with("data/agencies.csv", agencies).resolved().findings
                == [
                    "data/agencies.csv:3:1 error duplicate-identifier",
                    "data/agencies.csv:4:1 error duplicate-identifier",
                ])
    }

    @Test func wantsParentsAndThemesThatExist() throws {
        let agencies = "id,name_vi,role_vi,kind,parent\nA01,Ban,,single,\nA07,Công an,,single,A02\n"
        #expect(
            try SampleContent.campaign.with("data/agencies.csv", agencies).resolved().findings
                == ["data/agencies.csv:3:1 error unknown-code"])
        let themes = try SampleContent.campaign.adding(
            """
              - id: BD30
                name: {vi: An toàn, en: Safety}
                theme: safety
                unit: count
                numerator: {vi: Buổi, en: Sessions}
                direction: context
                levels: [commune]
                frequency: quarter

            """, to: "data/indicators.yaml"
        ).resolved()
        #expect(themes.findings == ["data/indicators.yaml:23:5 error unknown-code"])
    }

    @Test func readsTargetsAndTheirBaseline() throws {
        let resolution = try SampleContent.campaign.adding(
            """
                targets: [{period: 2026-Q3, value: 12, source: KH 1, levels: [commune]}]
                baseline: {period: 2026-Q2, source: KH 1}

            """, to: "data/indicators.yaml"
        ).resolved()
        #expect(resolution.findings.isEmpty)
        let indicator = try #require(resolution.site?.campaign.indicators[id: "BD20"])
        #expect(indicator.targets.map(\.levels) == [[.commune]])
        #expect(indicator.baseline?.period == "2026-Q2")
    }

    @Test func wantsPeriodsOfTargetsThatExist() throws {
        let resolution = try SampleContent.campaign.adding(
            """
                targets: [{period: 2030, value: 12, source: KH 1}]
                baseline: {period: 2020, source: KH 1}

            """, to: "data/indicators.yaml"
        ).resolved()
        #expect(
            resolution.findings == [
                "data/indicators.yaml:15:5 error unknown-code", "data/indicators.yaml:15:5 error unknown-code",
            ])
    }
}
