extension HelpSentences {
    /// What commands that publish, prove and try say of themselves.
    static let publishing = """
        Brings the built site to where readers find it: a folder, a server, a store, a branch.
        Đưa trang đã làm đến nơi người đọc tìm: thư mục, máy chủ, kho lưu trữ, nhánh git.

        Where to publish.
        Nơi đăng.

        The folder of the built site.
        Thư mục của trang đã làm.

        Show what would be done, and do nothing.
        Cho xem sẽ làm gì, không làm gì cả.

        Why this site may take back what the one in place tells: fewer releases, an earlier day.
        Lý do trang này được rút bớt điều trang đang đăng đã nói: ít bản công bố hơn, ngày sớm hơn.

        Send every file again, also those that the place should have: somebody changed or deleted some there.
        Gửi lại mọi tệp, cả tệp lẽ ra đã có ở đó: dùng khi ai đó đã sửa hay xóa tệp ở nơi đăng.

        List every path in the table of --dry-run.
        Kể đủ từng đường dẫn trong bảng của --dry-run.

        Checks that a published site is unchanged since it was built, and that its releases hold together.
        Kiểm tra trang đã đăng có còn nguyên như lúc làm ra và các bản công bố có khớp nhau không.

        The folder of the published site.
        Thư mục của trang đã đăng.

        The folder of the content, to check its ledger too.
        Thư mục nội dung, để kiểm tra cả sổ công bố.

        The key that must have signed the releases: its file, or the key itself in Base64.
        Khóa phải đã ký các bản công bố: tệp của khóa, hoặc chính khóa viết bằng Base64.

        Let figures and changes pass that the site tells and no release holds yet.
        Cho qua số liệu và thay đổi trang đã nói mà chưa bản công bố nào ghi.

        An earlier copy of the site, as somebody kept it: the site has to continue its releases.
        Một bản cũ của trang do ai đó đã giữ: trang phải nối tiếp các bản công bố của bản ấy.

        Build the site anew from --content and --templates and hold every file against it.
        Làm lại trang từ --content và --templates rồi so từng tệp.

        Take content and templates out of this commit of the repository that --content lies in.
        Lấy nội dung và mẫu trang từ commit này của kho chứa --content.

        The receipt that build --receipt wrote: names the sources that differ since.
        Biên nhận do build --receipt ghi: cho biết nguồn nào đã khác đi.

        The folder of the templates, for --rebuild.
        Thư mục mẫu trang, dùng cho --rebuild.

        The day that the site was built for, if not that of site.yaml.
        Ngày mà trang được làm cho ngày ấy, nếu không phải ngày trong site.yaml.

        The address that the site was built for, if not that of site.yaml.
        Địa chỉ mà trang được làm cho địa chỉ ấy, nếu không phải địa chỉ trong site.yaml.

        Prints the HTML of one text or one template, to try it.
        In HTML của một bài hay một mẫu trang để xem thử.

        Prints the HTML of a Markdown text, as a story would have it.
        In HTML của một bài Markdown như khi lên trang.

        The text, or - for standard input.
        Bài viết, hoặc - để lấy từ đầu vào chuẩn.

        Prints what a Mustache template makes of JSON data.
        In kết quả của một mẫu Mustache với dữ liệu JSON.

        The template, or - for standard input.
        Mẫu trang, hoặc - để lấy từ đầu vào chuẩn.

        The data: a JSON file, - for standard input, or the JSON text itself.
        Dữ liệu: một tệp JSON, - để lấy từ đầu vào chuẩn, hoặc chính chữ JSON.

        The folder of partials and parents: {{>parts/card}} is parts/card.mustache in it.
        Thư mục các mẫu con và mẫu mẹ: {{>parts/card}} là parts/card.mustache trong đó.

        Do exactly what the Mustache specification says: a missing name or partial prints nothing.
        Làm đúng theo đặc tả Mustache: tên hay mẫu con không có thì không in gì.

        Only what changed travels, judged by manifest.json: styles and scripts first, then data, then pages, deletions last. Interrupted? Run it again. Did somebody change or delete files at the place? --renew. Nothing is touched where a newer release, another chain of releases, a later as-of day or a site for another address is published (exit code 1). Servers are reached by rsync over SSH, with your keys; stores by rclone, with RCLONE_S3_ENDPOINT, RCLONE_S3_PROVIDER, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a remote of rclone’s own configuration. Files that the site doesn’t list, such as .well-known or CNAME, stay.
        Chỉ gửi những gì đã khác, xét theo manifest.json: kiểu chữ và mã lệnh trước, rồi dữ liệu, rồi các trang, xóa sau cùng. Bị ngắt giữa chừng thì chạy lại. Ai đó đã sửa hay xóa tệp ở nơi đăng thì dùng --renew. Nơi đang đăng bản công bố mới hơn, chuỗi công bố khác, ngày muộn hơn hoặc trang của địa chỉ khác thì không bị đụng đến (mã kết thúc 1). Đến máy chủ bằng rsync qua SSH, với khóa của bạn; đến kho lưu trữ bằng rclone, với RCLONE_S3_ENDPOINT, RCLONE_S3_PROVIDER, AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY, hoặc một nơi trong cấu hình của rclone. Tệp mà trang không kể tên, như .well-known hay CNAME, được giữ nguyên.

        Every file is held against manifest.json by its SHA-256, and each release against the one before. Figures, registers and the public record must be those of the last release; the root of its tree is reckoned again, and every proof must lead there. What the site tells as changed since its last release nobody can prove: it is told, unless --allow-unreleased lets it pass. Where the site names keys, or --public-key is given, releases and manifest must be signed with them: then no file can be forged. With --content the ledger there is added up from its first release, and the site must show the same releases. Without a key only --rebuild proves pages and pictures: the site is built anew from its sources – as they lie there, or as a commit has them – for the day and the address that its receipt.json names, and every file must be the same. Exit code 1 when something differs.
        Mỗi tệp được so với manifest.json theo mã SHA-256, mỗi bản công bố được so với bản trước. Số liệu, các bảng và hồ sơ công khai phải đúng như bản công bố cuối; gốc của cây băm được tính lại, và mọi bằng chứng phải dẫn đến đó. Điều trang nói là đã khác từ bản công bố cuối thì chưa ai chứng minh được: lệnh báo ra, trừ khi có --allow-unreleased. Khi trang nêu khóa, hoặc có --public-key, các bản công bố và bản kê phải được ký bằng khóa ấy: khi đó không giả mạo được tệp nào. Với --content, sổ công bố ở đó được cộng lại từ bản đầu, và trang phải có đúng các bản công bố ấy. Không có khóa thì chỉ --rebuild chứng minh được trang và ảnh: trang được làm lại từ nguồn – như đang nằm đó, hoặc như trong một commit – cho ngày và địa chỉ ghi trong receipt.json, và mọi tệp phải giống hệt. Mã kết thúc 1 khi có điều khác.

        The text is GitHub Flavored Markdown with footnotes; HTML in it never passes through. Nothing is added to the output; the front matter of a story is left out. What would be wrong in a story goes to standard error as warnings.
        Bài viết theo GitHub Flavored Markdown, có chú thích cuối trang; HTML trong bài không bao giờ lọt qua. Đầu ra không thêm gì; phần khai báo của bài được bỏ qua. Điều sẽ là lỗi trong một bài được báo ra đầu ra lỗi dưới dạng cảnh báo.

        A name that the data don’t have is an error that says where it stands. With --lenient it prints nothing, as the Mustache specification says. Nothing is added to the output. Mistakes go to standard error, and then nothing is printed.
        Tên mà dữ liệu không có là một lỗi, nói rõ nằm ở đâu. Với --lenient thì không in gì ở chỗ ấy, đúng theo đặc tả Mustache. Đầu ra không thêm gì. Lỗi ra đầu ra lỗi, và khi đó không in gì khác.

        national.yaml names each province and its site, a folder or an address:
        national.yaml ghi tên từng tỉnh và trang của tỉnh, là thư mục hoặc địa chỉ:

        Only data/datapackage.json and the tables that it names are read, and each is held against its hash. A province that can't be read is named on the page with the reason, and nothing is taken from it. Nothing is added up across provinces, so what one of them keeps back stays so.
        Chỉ đọc data/datapackage.json và các bảng ghi trong đó, mỗi bảng được so với mã băm. Tỉnh không đọc được thì trang ghi tên kèm lý do, và không lấy gì từ tỉnh ấy. Không cộng số giữa các tỉnh, nên số mà một tỉnh giữ kín vẫn được giữ kín.

        The site is copied byte for byte into a folder named by its last release and its day, after each file was held against manifest.json; index.html lists what is there. Run it after each release, before the next build. Consents: who takes one back is still in older copies, so keep archives where only the office reads them, or take those copies out.
        Sau khi từng tệp được so với manifest.json, trang được chép nguyên từng byte vào thư mục mang số bản công bố cuối và ngày; index.html kể những gì có trong kho. Hãy chạy sau mỗi bản công bố, trước lần làm tiếp theo. Về sự đồng ý: người rút lại sự đồng ý vẫn còn trong các bản cũ, nên chỉ để kho ở nơi cơ quan đọc, hoặc bỏ các bản ấy ra.
        """
}
