import CampaignModel
import Testing

@Suite struct RegisterRulesTests {
    private func evidence(_ row: String) throws -> SampleResolution {
        try SampleContent.campaign.with("data/evidence/bao-cao.pdf", "x")
            .with("data/evidence.csv", "id,title,kind,issuer,file,url,access\nE1,Báo cáo,report,UBND,\(row)\n")
            .resolved()
    }

    @Test func wantsFilesOfEvidence() throws {
        #expect(try evidence("evidence/bao-cao.pdf,,public").findings.isEmpty)
        #expect(try evidence("evidence/khac.pdf,,held").findings.count == 1)
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
        let other = try evidence("evidence/x,,public").text
        #expect(other.contains("Hãy đặt tệp vào đó, hoặc xóa tên tệp.\n"))
        #expect(other.contains("Put the file there, or remove its name.\n"))
    }

    @Test func warnsOfPublicEvidenceThatNobodyCanReach() throws {
        let unlisted = "data/evidence/bao-cao.pdf:1:1 warning unlisted-evidence-file"
        #expect(try evidence(",,held").findings == [unlisted])
        #expect(try evidence(",https://a.vn,public").findings == [unlisted])
        #expect(
            try evidence(",,public").text.hasPrefix(
                """
                content/data/evidence.csv:2:1: warning: unreachable-evidence
                Minh chứng công khai “E1” không có tệp và địa chỉ
                Minh chứng ghi “public” thì mọi người phải xem được.
                Hãy ghi “file” hoặc “url”, hoặc đổi “access” thành “held”.
                The public evidence “E1” has neither file nor address
                What is “public” everybody must be able to see.
                Give “file” or “url”, or change “access” to “held”.

                """))
    }

    @Test(arguments: [
        ("../site.yaml", "evidence/site.yaml"), ("communes.csv", "evidence/communes.csv"),
        ("/etc/passwd", "evidence/passwd"), ("evidence/../communes.csv", "evidence/communes.csv"),
        ("evidence/Báo cáo quý III.PDF", "evidence/bao-cao-quy-iii.pdf"), ("evidence/.env", "evidence/.env"),
        ("evidence//a.csv", "evidence/a.csv"),
    ])
    func wantsPlainPathsOfEvidence(path: String, better: String) throws {
        #expect(
            try evidence("\(path),,public").text.hasPrefix(
                """
                content/data/evidence.csv:2:1: error: malformed-evidence-path
                “\(path)” không dùng làm tên tệp minh chứng được
                Tên tệp thành địa chỉ trên trang: evidence/ rồi đến chữ không dấu, chữ số, “-”, “_”, “.”.
                Hãy đổi tên tệp, ví dụ: \(better)
                “\(path)” can't name an evidence file
                The name becomes an address: evidence/, then plain letters, digits, “-”, “_” and “.”.
                Rename the file, for example: \(better)

                """))
    }

    /// The file lies where it should; only its name is written otherwise, which is told once.
    @Test(arguments: ["bao-cao.pdf", #"evidence\bao-cao.pdf"#, "data/evidence/bao-cao.pdf"])
    func tellsHowAFileThatIsThereIsWritten(path: String) throws {
        #expect(
            try evidence("\(path),,public").text == """
                content/data/evidence.csv:2:1: error: malformed-evidence-path
                “\(path)” không dùng làm tên tệp minh chứng được
                Tên tệp thành địa chỉ trên trang: evidence/ rồi đến chữ không dấu, chữ số, “-”, “_”, “.”.
                Hãy ghi: evidence/bao-cao.pdf
                “\(path)” can't name an evidence file
                The name becomes an address: evidence/, then plain letters, digits, “-”, “_” and “.”.
                Write: evidence/bao-cao.pdf
                """)
    }

    @Test func tellsAFileUnderANearNameOnce() throws {
        let result = try evidence("evidence/Bao-cao.pdf,,public")
        #expect(result.findings == ["data/evidence.csv:2:1 error missing-evidence-file"])
        #expect(result.text.contains("Có phải bạn muốn viết “evidence/bao-cao.pdf”?"))
        #expect(
            try evidence("evidence/bao-cao.pdf,,ai cũng xem").diagnostics.map(\.identifier) == ["unknown-choice"])
    }

    @Test func wantsAddressesOnTheWeb() throws {
        #expect(
            try evidence("evidence/bao-cao.pdf,www.a.vn/x,public").text == """
                content/data/evidence.csv:2:1: error: evidence-address
                “www.a.vn/x” không phải địa chỉ trang web
                Cột “url” dẫn đến nơi khác công bố minh chứng, bắt đầu bằng https://.
                Hãy ghi https://www.a.vn/x
                “www.a.vn/x” isn't an address on the web
                The column “url” leads to where else the evidence is public; it begins with https://.
                Write https://www.a.vn/x
                """)
        let text = try evidence("evidence/bao-cao.pdf,bao-cao/x.pdf,public").text
        #expect(text.contains("Hãy ghi địa chỉ đầy đủ; tệp của cổng thì ghi ở cột “file”.\n"))
        #expect(text.hasSuffix("Write the whole address; a file of this site goes into the column “file”."))
        #expect(
            try evidence("evidence/bao-cao.pdf,javascript:alert(1),public").findings
                == ["data/evidence.csv:2:1 error unsafe-address"])
        #expect(
            try evidence("evidence/bao-cao.pdf,http://a.vn,public").findings
                == ["data/evidence.csv:2:1 warning insecure-address"])
    }

    @Test func wantsHashesThatAreSome() throws {
        let rows = "id,title,kind,issuer,url,sha256,access\nE1,Báo cáo,report,UBND,https://a.vn,<b>,public\n"
        #expect(
            try SampleContent.campaign.with("data/evidence.csv", rows).resolved().text == """
                content/data/evidence.csv:2:1: error: malformed-hash
                “<b>” không phải mã băm SHA-256
                Mã băm SHA-256 có 64 chữ số 0–9, a–f viết thường.
                Hãy chép lại mã, hoặc để trống: chương trình sẽ cho biết mã của tệp.
                “<b>” isn't a SHA-256
                A SHA-256 is 64 digits of 0–9 and small a–f.
                Copy it again, or leave it empty: the program tells the file's.
                """)
    }

    @Test func writesHashesInSmallLetters() throws {
        let hash = String(repeating: "0123456789ABCDEF", count: 4)
        let rows = "id,title,kind,issuer,url,sha256,access\nE1,Báo cáo,report,UBND,https://a.vn,\(hash),public\n"
        let result = try SampleContent.campaign.with("data/evidence.csv", rows).resolved()
        #expect(result.findings == ["data/evidence.csv:2:1 error malformed-hash"])
        #expect(
            result.diagnostics.map(\.fix) == [
                Bilingual(vi: "Hãy viết chữ thường: \(hash.lowercased())", en: "Write \(hash.lowercased())")
            ])
    }

    @Test func tellsOpenFilesFromHeldOnes() throws {
        #expect(
            try evidence("evidence/bao-cao.pdf,,held").text == """
                content/data/evidence.csv:2:1: warning: held-evidence-file
                Tệp do đơn vị giữ lại nằm trong thư mục nội dung: “evidence/bao-cao.pdf”
                Tệp không được đăng, nhưng ai mở được kho nội dung đều đọc được.
                Hãy chuyển tệp về đơn vị giữ, hoặc đổi “access” thành “public”.
                A held file lies in the content folder: “evidence/bao-cao.pdf”
                It isn't published, but whoever can open the content can read it.
                Move it to the office that holds it, or change “access” to “public”.
                """)
        #expect(
            try evidence("evidence/bao-cao.pdf,,held\nE2,Báo cáo,report,UBND,evidence/bao-cao.pdf,,public").text == """
                content/data/evidence.csv:2:1: error: evidence-open-and-held
                Tệp “evidence/bao-cao.pdf” vừa công khai vừa do đơn vị giữ
                Minh chứng do đơn vị giữ không bao giờ được đăng, nên một tệp chỉ có một cách tiếp cận.
                Hãy sửa “access” của một trong các dòng nói về tệp này.
                The file “evidence/bao-cao.pdf” is both public and held
                What an office holds is never published, so a file has one access.
                Correct “access” in one of the rows that name the file.
                """)
    }

    @Test func warnsOfFilesThatNoRowNames() throws {
        #expect(
            try SampleContent.campaign.with("data/evidence/x.csv", "a\n").resolved().text == """
                content/data/evidence/x.csv:1:1: warning: unlisted-evidence-file
                Không có dòng nào của evidence.csv nói về “evidence/x.csv”
                Tệp chỉ được đăng khi một dòng ghi nó ở cột “file” với “access” là public.
                Hãy thêm dòng cho tệp, hoặc xóa tệp.
                No row of evidence.csv names “evidence/x.csv”
                A file is published only when a row names it under “file” with “access” public.
                Add a row for it, or delete it.
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

    @Test func wantsAPlaceForTheNumberInSentences() throws {
        let text = "data/indicators.yaml"
        let learning = try SampleContent.campaign.adding(
            """
              - id: BD11
                name: {vi: Dịch vụ công, en: Public services}
                theme: learning
                unit: percent
                numerator: {vi: Người nộp, en: People who applied}
                denominator: {vi: Người lớn, en: Adults}
                direction: higher
                levels: [commune]
                frequency: quarter
                sentence: {vi: "Cứ 100 người thì {n} người nộp.", en: "Of every 100 people, some applied."}

            """, to: text
        ).resolved()
        #expect(
            learning.text == """
                content/data/indicators.yaml:32:15: error: sentence-of-indicator
                Câu cho người dân không có chỗ cho con số
                Câu nói bao nhiêu trên 100, nên mỗi ngôn ngữ cần đúng một {n}, và chỉ số phải là tỷ lệ (percent).
                Hãy viết như “Cứ 100 hộ thì {n} hộ …”, hoặc bỏ “sentence”.
                The sentence for citizens has no place for its number
                It says how many of 100, so each language needs {n} once, and the indicator must be a share (percent).
                Write it like “Of every 100 households, {n} …”, or remove “sentence”.
                """)
    }
}
