extension HelpSentences {
    /// What commands that editors write and check with say of themselves.
    static let writing = """
        Publishes the transparency portal of a digital literacy campaign from files that people edit.
        Đăng cổng minh bạch của một phong trào học kỹ năng số từ các tệp do người biên tập viết.

        Show the version.
        In phiên bản.

        Show help information.
        In phần hướng dẫn này.

        Begins a story, as a draft with every key explained, or a whole site.
        Mở một bài mới, là bản nháp có giải thích từng mục; hoặc mở cả một trang mới.

        Begins a page: about the site, the law, or to guide people.
        Mở một trang: giới thiệu, pháp lý hoặc hướng dẫn người dân.

        The title, best in quotation marks; the folder’s name is made from it.
        Tiêu đề, nên đặt trong ngoặc kép; tên thư mục được làm từ tiêu đề.

        The name of the folder, instead of one made from the title.
        Tên thư mục, thay cho tên làm từ tiêu đề.

        The folder of the content.
        Thư mục nội dung.

        The language of messages; without it, Vietnamese when LANG starts with vi, else English.
        Ngôn ngữ của thông báo; không ghi thì là tiếng Việt khi LANG bắt đầu bằng vi, còn lại là tiếng Anh.

        The form of findings: text for people, json (an object a line) for programs, github for workflow commands.
        Dạng của thông báo: text cho người đọc, json (mỗi dòng một mục) cho chương trình, github cho GitHub Actions.

        Print every note in full instead of one line a kind.
        In đủ từng ghi chú thay vì mỗi loại một dòng.

        Print findings and failures only: no progress, no totals of nothing.
        Chỉ in lỗi, cảnh báo và ghi chú: không in tiến độ, không in tổng số khi không có gì.

        Begins a good model.
        Mở một bài về mô hình hay.

        Begins the story of a digital ambassador.
        Mở một bài về đại sứ số.

        Begins a piece of news.
        Mở một tin.

        Begins the content of a site: settings, languages, every table with its heads, an example of each thing.
        Mở nội dung của một trang mới: cài đặt, ngôn ngữ, mọi bảng đủ tên cột, mỗi thứ một ví dụ.

        The folder to make.
        Thư mục sẽ được tạo.

        The name of the province, as in “An Giang”.
        Tên tỉnh, như “An Giang”.

        The province’s code in the national list.
        Mã tỉnh trong danh mục quốc gia.

        The content whose files of languages are copied.
        Nội dung có các tệp ngôn ngữ để chép sang.

        The day that everything is judged at; without it, today.
        Ngày dùng để xét mọi việc; không ghi thì là hôm nay.

        Shows the site in a browser while you write, and builds it again at each save.
        Cho xem trang trong trình duyệt khi đang viết, làm lại sau mỗi lần lưu.

        The port on 127.0.0.1, 65535 at most; 0 takes a free one.
        Cổng mạng trên 127.0.0.1, đến 65535; 0 là lấy một cổng còn trống.

        Show drafts, and stories before and after their days, too.
        Cho xem cả bản nháp, bài chưa đến ngày và bài đã hết hạn.

        The folder of the templates, styles and scripts.
        Thư mục mẫu trang, kiểu chữ và mã lệnh.

        The day that deadlines and consents are judged at, instead of the one in site.yaml.
        Ngày dùng để xét hạn và văn bản đồng ý, thay cho ngày trong site.yaml.

        Where the site will be published, instead of the address in site.yaml.
        Nơi trang sẽ được đăng, thay cho địa chỉ trong site.yaml.

        Where pictures and the record of the last build are kept; it may be deleted at any time.
        Nơi giữ ảnh đã thu nhỏ và ghi chép của lần làm trước; xóa lúc nào cũng được.

        How many threads work at once; without it, one a processor.
        Số luồng cùng làm việc; không ghi thì mỗi bộ xử lý một luồng.

        Checks everything and publishes the site into a folder.
        Kiểm tra mọi thứ và đăng trang vào một thư mục.

        The folder to publish into.
        Thư mục để đăng trang vào.

        The published site that the new one is held against, instead of the one in --output.
        Trang đã đăng để so với trang mới, thay cho trang trong --output.

        Why the new site may take back what the one in place tells: fewer releases, an earlier day.
        Lý do trang mới được rút bớt điều trang cũ đã nói: ít bản công bố hơn, ngày sớm hơn.

        The file of the private key that signs the list of files, instead of the key in MINHBACH_SIGNING_KEY.
        Tệp khóa riêng để ký bản kê các tệp, thay cho khóa trong MINHBACH_SIGNING_KEY.

        Work everything out anew instead of reusing what earlier builds left.
        Làm lại mọi thứ từ đầu, không dùng lại kết quả của lần trước.

        Give pages pictures for those who share them in messages and networks (og:image).
        Làm ảnh cho trang khi được chia sẻ qua tin nhắn và mạng xã hội (og:image).

        List how heavy the pages of each kind are.
        Kể các trang của từng loại nặng bao nhiêu.

        Tell how long each stage and the slowest pages took.
        Cho biết từng bước và các trang chậm nhất mất bao lâu.

        Put compressed copies (.br and .gz) beside texts, for servers that hand them out.
        Đặt bản nén (.br và .gz) cạnh các tệp chữ, cho máy chủ gửi đi.

        Also write configurations of nginx, Caddy and Apache for this site into a folder.
        Viết thêm cấu hình nginx, Caddy và Apache của trang này vào một thư mục.

        Write the hashes of everything that goes in to a file: for yourself, since small counts can be guessed from hashes.
        Ghi mã băm của mọi thứ đầu vào ra một tệp: chỉ để riêng mình giữ, vì số nhỏ có thể bị đoán ra từ mã băm.

        The commit of the content, for the site to name in receipt.json: only where anyone may read the repository.
        Mã commit của nội dung, để trang ghi trong receipt.json: chỉ dùng khi ai cũng đọc được kho.

        How many seconds to wait for another build into the same folder.
        Số giây chờ một lần làm khác đang ghi vào cùng thư mục.

        Checks the content and the templates as build does, and writes nothing.
        Kiểm tra nội dung và mẫu trang như build, không ghi gì cả.

        Print what an identifier in square brackets means, instead of checking.
        In ý nghĩa của một tên trong ngoặc vuông ở thông báo, thay vì kiểm tra.

        Freezes the published figures and everything else that the site tells into the ledger.
        Chốt số liệu đã công bố và mọi điều trang nói vào sổ công bố.

        The day of the release, instead of the as-of date of site.yaml.
        Ngày của bản công bố, thay cho ngày “as_of” trong site.yaml.

        The file of the private key to sign with, instead of the key in MINHBACH_SIGNING_KEY.
        Tệp khóa riêng để ký, thay cho khóa trong MINHBACH_SIGNING_KEY.

        Start with: minhbach serve, and open the address that it prints; minhbach build publishes.
        Bắt đầu bằng minhbach serve rồi mở địa chỉ được in ra; minhbach build thì đăng.

        Completions for your shell: minhbach --generate-completion-script bash (or zsh, fish).
        Gợi ý lệnh khi gõ phím Tab: minhbach --generate-completion-script bash (hoặc zsh, fish).

        Exit codes: 0 done; 1 errors in the content, or a site that differs; 64 wrong usage; 73 something can’t be created; 74 something can’t be read or written.
        Mã kết thúc: 0 là xong; 1 là nội dung có lỗi, hoặc trang bị khác đi; 64 là dùng sai lệnh; 73 là không tạo được; 74 là không đọc hoặc không ghi được.

        Examples:
        Ví dụ:

        Example:
        Ví dụ:

        Nothing is ever overwritten. Nothing of a draft is published.
        Không bao giờ ghi đè tệp nào. Bản nháp không được đăng.

        The folder must not be there yet. Phrases are copied from a content that is there: run it in the project’s folder, or name one with --languages-of. It builds at once:
        Thư mục phải chưa có. Câu chữ được chép từ một nội dung có sẵn: hãy chạy lệnh trong thư mục của dự án, hoặc ghi nội dung ấy bằng --languages-of. Làm thành trang được ngay:

        Everything in it is an example, and each page with figures or people says so until demonstration is taken out of site.yaml.
        Mọi thứ trong đó là ví dụ; trang nào có số liệu hoặc người đều nói rõ như vậy cho đến khi bỏ “demonstration” khỏi site.yaml.

        Open the address that is printed. Nothing is published and nothing is written: pages are made in memory, for this machine alone. At each save the page in the browser loads again. When something is wrong, the last site stays, with the messages over it. Each page names the file and line it comes from. Ctrl-C ends it.
        Hãy mở địa chỉ được in ra. Không có gì được đăng hay ghi: các trang chỉ nằm trong bộ nhớ, chỉ máy này xem được. Mỗi lần lưu tệp, trang trong trình duyệt tự tải lại. Khi có lỗi, trang cũ vẫn còn, thông báo hiện ở trên. Mỗi trang nói nó được làm từ tệp nào, dòng nào. Ctrl-C để dừng.

        The new site takes the place of the old one in one step, and only when there are no errors. Files and folders in the output whose names begin with a dot are kept. While another build into the same folder runs, this one waits. The new site is held against the one in place (or --previous): fewer releases, another chain of them, an earlier day, or a mark that vanished stop the build. Findings go to standard output in every form, sorted by file and line; progress goes to standard error.
        Trang mới thay trang cũ trong một bước, và chỉ khi không có lỗi. Tệp và thư mục có tên bắt đầu bằng dấu chấm trong thư mục đầu ra được giữ lại. Nếu một lần làm khác đang ghi vào cùng thư mục, lệnh này chờ. Trang mới được so với trang đang có (hoặc --previous): ít bản công bố hơn, chuỗi công bố khác, ngày sớm hơn hay mất dấu “minh họa” đều làm lệnh dừng. Thông báo ra đầu ra chuẩn ở mọi dạng, xếp theo tệp và dòng; tiến độ ra đầu ra lỗi.

        Notes tell why figures are kept back to protect people; they are for editors and aren't published. They come as one line a kind (--notes prints each), then warnings, and errors last, each sorted by file and line. Findings go to standard output in every form.
        Ghi chú nói vì sao có số liệu được giữ kín để bảo vệ con người; ghi chú dành cho người biên tập và không được đăng. Ghi chú in trước, mỗi loại một dòng (--notes in đủ), rồi đến cảnh báo, lỗi in sau cùng, đều xếp theo tệp và dòng. Thông báo ra đầu ra chuẩn ở mọi dạng.

        Each release keeps what changed since the one before, and its hash. From then on build and check stop when a published figure or promise changes and no new row of data/revisions.csv says why. Commit the ledger folder afterwards. Keys are Ed25519: openssl genpkey -algorithm ed25519 -out key.pem. Keep them out of the repository.
        Mỗi bản công bố giữ những gì đã khác so với bản trước, kèm mã băm của bản ấy. Từ đó build và check sẽ dừng khi một số liệu hay lời hứa đã công bố bị sửa mà không có dòng mới trong data/revisions.csv nói lý do. Sau đó hãy commit thư mục ledger. Khóa là loại Ed25519: openssl genpkey -algorithm ed25519 -out key.pem. Đừng để khóa trong kho.

        tells what would be added
        cho biết sẽ thêm gì

        adds it
        thêm vào

        writes content/.vscode
        ghi content/.vscode

        writes nothing; exit code 1 when something would change
        không ghi gì; mã kết thúc 1 khi có điều sẽ thay đổi

        another folder, for other programs
        thư mục khác, cho chương trình khác

        JSON Schemas of site.yaml, languages, indicators, tasks, periods, groups and front matter; Table Schemas of every table; the codes of the content with their names. Settings that are there already stay as they are.
        JSON Schema của site.yaml, các tệp ngôn ngữ, chỉ số, nhiệm vụ, kỳ, nhóm và phần đầu bài; Table Schema của từng bảng; các mã của nội dung kèm tên. Cài đặt đã có được giữ nguyên.
        """
}
