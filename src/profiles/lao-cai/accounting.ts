import { defineAccounting } from "../accounting/define-accounting.js";

/** What no rule serves in Quyết định 35/2015/QĐ-UBND of Lào Cai, in the order of the text. */
export const laoCaiAccounting = defineAccounting([
  {
    provision: "lao-cai/qd.3",
    reason: "responsibility",
    note: {
      vi: "Kể tên những người phải thi hành Quyết định, từ Chánh Văn phòng đến chủ tịch UBND huyện, nên không có việc riêng nào gắn với một ngày.",
      en: "Names those who must carry out the Decision, from the Chief of Office to the district chairs, and so no single act with a day.",
    },
  },
  {
    provision: "lao-cai/1.1",
    reason: "scope",
    note: {
      vi: "Khoanh vùng nhiệm vụ thuộc Quy chế theo người giao, kể cả các Phó Chủ tịch; sổ theo dõi được coi là chỉ gồm những nhiệm vụ ấy.",
      en: "Marks out the tasks covered by naming who assigns them, vice-chairs included; a register is taken to hold such tasks only.",
    },
  },
  {
    provision: "lao-cai/1.2",
    reason: "scope",
    note: {
      vi: "Cho biết cơ quan nào chịu sự điều chỉnh, và người lập sổ theo dõi quyết định ghi cơ quan nào.",
      en: "Says which bodies are bound, and whoever keeps the register decides which of them it lists.",
    },
  },
  {
    provision: "lao-cai/2.1",
    reason: "principle",
    note: {
      vi: "Đặt yêu cầu chung về tính kịp thời và công khai mà không chỉ ra một việc phải làm vào ngày nào.",
      en: "Asks in general for timeliness and openness without naming an act or its day.",
    },
  },
  {
    provision: "lao-cai/2.2",
    reason: "principle",
    note: {
      vi: "Mong muốn trách nhiệm rõ ràng, không chồng chéo giữa các cơ quan là định hướng tổ chức, không kiểm được trên sổ theo dõi.",
      en: "The wish for clear and non-overlapping responsibility guides organisation and cannot be checked on a record.",
    },
  },
  {
    provision: "lao-cai/2.3",
    reason: "principle",
    note: {
      vi: "Nối việc theo dõi với chương trình công tác của tỉnh, một định hướng không sinh nghĩa vụ cụ thể.",
      en: "Links following up with the work programme of the province, a guideline that creates no particular duty.",
    },
  },
  {
    provision: "lao-cai/2.4",
    reason: "principle",
    note: {
      vi: "Khuyến khích liên thông phần mềm và chữ ký số, tức là hạ tầng của cơ quan chứ không phải trạng thái của nhiệm vụ.",
      en: "Promotes linked software and digital signatures, which are the infrastructure of bodies and no state of a task.",
    },
  },
  {
    provision: "lao-cai/2.5",
    reason: "principle",
    note: {
      vi: "Nêu mục đích giữ kỷ cương và sự thông suốt trong điều hành, không có tiêu chí đo được.",
      en: "States the aim of discipline and continuity in administration, with nothing that can be measured.",
    },
  },
  {
    provision: "lao-cai/3.1",
    reason: "definition",
    note: {
      vi: "Giải nghĩa thế nào là một nhiệm vụ được giao; định nghĩa giúp lập sổ chứ không đặt hạn.",
      en: "Explains what counts as an assigned task; the definition helps to fill a register and sets no limit.",
    },
  },
  {
    provision: "lao-cai/3.2",
    reason: "definition",
    note: {
      vi: "Liệt kê các loại văn bản có thể giao nhiệm vụ, kể cả ý kiến trực tiếp, nên một nhiệm vụ có thể không có văn bản kèm theo.",
      en: "Lists the kinds of document that can assign a task, direct opinions included, so that a task may come without one.",
    },
  },
  {
    provision: "lao-cai/3.3",
    reason: "definition",
    note: {
      vi: "Gọi tên cơ sở dữ liệu theo dõi mà các điều sau dẫn tới, do Văn phòng UBND tỉnh quản lý.",
      en: "Names the follow-up database that later articles refer to, managed by the provincial Office.",
    },
  },
  {
    provision: "lao-cai/3.4",
    reason: "definition",
    note: {
      vi: "Phân biệt hệ thống quản lý văn bản của ngành thông tin với cơ sở dữ liệu theo dõi, chỉ để hiểu từ ngữ.",
      en: "Tells the document system of the communications department from the follow-up database, for the sake of wording only.",
    },
  },
  {
    provision: "lao-cai/4.2",
    reason: "classification",
    note: {
      vi: "Nhiệm vụ không ghi thời hạn thuộc lớp này (thời hạn ghi bằng lời mà chưa rõ ngày vẫn là có thời hạn); kỳ cập nhật do khoản 2 Điều 7 quy định.",
      en: "A task without a deadline falls into this class (one in words whose day is not known is a deadline); Article 7, item 2 sets how often it is updated.",
    },
  },
  {
    provision: "lao-cai/5.1.e",
    reason: "classification",
    note: {
      vi: "Có ghi thời hạn hay không là điều phân lớp nhiệm vụ, cho nên để trống là nhiệm vụ không có thời hạn chứ không phải thiếu sót.",
      en: "The deadline field is the very mark of a task's class, so that leaving it empty means the class without deadline and no omission.",
    },
  },
  {
    provision: "lao-cai/5.1.h",
    reason: "judgement",
    note: {
      vi: "Thông tin nào khác là cần thiết do người lập sổ cân nhắc, không có danh mục để đối chiếu.",
      en: "What other information is needed is for the keeper of the register to weigh, with no list to check against.",
    },
  },
  {
    provision: "lao-cai/5.1#2",
    reason: "untimed",
    note: {
      vi: "Khi Chủ tịch yêu cầu hoặc khi cần, đơn vị còn cập nhật bằng văn bản; sổ ghi được nhiệm vụ phải báo cáo bằng văn bản, nhưng câu này không nêu ngày.",
      en: "On the Chair's demand or need be, the body also updates in writing; a task that needs a written report can be marked, yet this sentence names no day.",
    },
  },
  {
    provision: "lao-cai/6.1",
    reason: "responsibility",
    note: {
      vi: "Phân cho Văn phòng phần nhập liệu ban đầu; các mục bắt buộc được kiểm theo Điều 5 và thời hạn được tính theo Điều 7.",
      en: "Gives the Office the first entry of data; the required fields are checked under Article 5 and the limit is computed under Article 7.",
    },
  },
  {
    provision: "lao-cai/6.2.b",
    reason: "responsibility",
    note: {
      vi: "Phân cho cơ quan thực hiện phần ghi tình hình, kết quả, còn phải ghi trước ngày nào thì tính theo khoản 2 Điều 7.",
      en: "Gives the performing body the entry of progress and results, due by the days of Article 7, item 2.",
    },
  },
  {
    provision: "lao-cai/7.1#3",
    reason: "channel",
    note: {
      vi: "Nói Văn phòng theo dõi bằng kiểm tra, báo cáo giấy và đối chiếu dữ liệu, là cách làm chứ không phải thời hạn.",
      en: "Says that the Office follows up by inspections, paper reports and reconciliation, which is a manner and no time limit.",
    },
  },
  {
    provision: "lao-cai/8.1.a",
    reason: "untimed",
    note: {
      vi: "Giao cơ quan tự soát dữ liệu của mình và của đơn vị trực thuộc, nhưng không nói bao lâu một lần.",
      en: "Has a body check its own data and those of its units without saying how often.",
    },
  },
  {
    provision: "lao-cai/8.1.c",
    reason: "responsibility",
    note: {
      vi: "Đặt trách nhiệm về thời hạn và độ chính xác của dữ liệu lên người đứng đầu, không thêm mốc ngày nào.",
      en: "Makes the head answer for the timing and accuracy of the data and adds no date.",
    },
  },
  {
    provision: "lao-cai/8.2",
    reason: "untimed",
    note: {
      vi: "Văn phòng phải soát dữ liệu và kịp thời trao đổi khi thấy sai, mà văn bản không cho số ngày.",
      en: "The Office must watch the data and talk promptly about errors, for which the text gives no number of days.",
    },
  },
  {
    provision: "lao-cai/9.1.a",
    reason: "responsibility",
    note: {
      vi: "Trao cho Văn phòng vai trò đầu mối theo dõi và báo cáo, các báo cáo có ngày đã nằm ở Điều 22.",
      en: "Gives the Office its role as focal point; the reports that have a day stand in Article 22.",
    },
  },
  {
    provision: "lao-cai/9.1.b",
    reason: "judgement",
    note: {
      vi: "Việc tham mưu gỡ vướng mắc tùy vào khó khăn cụ thể và cách nhìn của người tham mưu.",
      en: "Advice on removing obstacles depends on the obstacle at hand and on how the adviser sees it.",
    },
  },
  {
    provision: "lao-cai/9.1.c",
    reason: "judgement",
    note: {
      vi: "Khi các cơ quan bất đồng, Văn phòng xin ý kiến, nhưng sổ theo dõi không thể tự thấy sự bất đồng.",
      en: "Where bodies disagree the Office seeks direction, but a register cannot see a disagreement by itself.",
    },
  },
  {
    provision: "lao-cai/9.2.a",
    reason: "untimed",
    note: {
      vi: "Sở chủ trì phải thường xuyên theo dõi mình, bên phối hợp và cấp huyện, không có chu kỳ đếm được.",
      en: "A lead department must regularly follow itself, its partners and the districts, with no cycle to count.",
    },
  },
  {
    provision: "lao-cai/9.2.b",
    reason: "untimed",
    note: {
      vi: "Bên phối hợp cung cấp thông tin cho bên chủ trì kịp thời, tức là không có số ngày.",
      en: "A coordinating body informs the lead promptly, that is, without a number of days.",
    },
  },
  {
    provision: "lao-cai/9.2.c",
    reason: "untimed",
    note: {
      vi: "UBND huyện thường xuyên đôn đốc các phòng, ban của mình, mà văn bản không nêu kỳ.",
      en: "A district regularly urges its own offices on, and the text names no interval.",
    },
  },
  {
    provision: "lao-cai/10.1",
    reason: "content",
    note: {
      vi: "Đối tượng theo dõi ở đây là việc phân loại và chuyển nhiệm vụ, còn hạn của việc đó đã có ở Điều 7.",
      en: "What is watched here is the sorting and handing over of tasks, whose time limit stands in Article 7.",
    },
  },
  {
    provision: "lao-cai/10.2",
    reason: "content",
    note: {
      vi: "Cho biết tiến độ và chế độ báo cáo là điều được theo dõi, không đặt thêm việc mới.",
      en: "Says that progress and reporting are what is watched, and adds no act of its own.",
    },
  },
  {
    provision: "lao-cai/10.3",
    reason: "content",
    note: {
      vi: "Đưa việc tổng hợp, đánh giá vào phạm vi theo dõi; ngày của các báo cáo tổng hợp ở Điều 22.",
      en: "Puts summing up and assessment among the things watched; the days of such reports are in Article 22.",
    },
  },
  {
    provision: "lao-cai/10.4",
    reason: "judgement",
    note: {
      vi: "Đề xuất cách xử lý khó khăn hay sai sót là việc cân nhắc từng trường hợp.",
      en: "Proposing how to deal with obstacles or failures is a matter of weighing each case.",
    },
  },
  {
    provision: "lao-cai/11.1",
    reason: "channel",
    note: {
      vi: "Kênh theo dõi qua hệ thống và mạng của tỉnh, không phải một nghĩa vụ có hạn.",
      en: "Following up through the System and the provincial network is a channel and no duty with a limit.",
    },
  },
  {
    provision: "lao-cai/11.2",
    reason: "channel",
    note: {
      vi: "Coi báo cáo định kỳ hoặc đột xuất là một cách theo dõi, không nêu tần suất riêng; kỳ và ngày báo cáo đã có ở Điều 22, còn đột xuất thì do từng yêu cầu.",
      en: "Treats regular or ad hoc reports as one way to follow up and names no frequency of its own; periods and days stand in Article 22, ad hoc ones follow each request.",
    },
  },
  {
    provision: "lao-cai/11.3",
    reason: "channel",
    note: {
      vi: "Làm việc trực tiếp là cách theo dõi tùy chọn, không để lại ngày nào để so.",
      en: "Meeting in person is a way to follow up at will and leaves no date to compare.",
    },
  },
  {
    provision: "lao-cai/11.4",
    reason: "channel",
    note: {
      vi: "Cho phép dùng điện thoại, thư điện tử, fax mà không quy định khi nào phải dùng.",
      en: "Allows telephone, e-mail and fax without saying when they must be used.",
    },
  },
  {
    provision: "lao-cai/11.5",
    reason: "channel",
    note: {
      vi: "Nhắc rằng kiểm tra cũng là cách theo dõi, còn kết quả kiểm tra có hạn riêng ở Điều 17.",
      en: "Recalls that inspecting is also a way to follow up; its results have their own limit in Article 17.",
    },
  },
  {
    provision: "lao-cai/12.1.a",
    reason: "inspection",
    note: {
      vi: "Lập kế hoạch kiểm tra là việc tham mưu của Văn phòng, và sổ không lưu kế hoạch.",
      en: "Drawing up the inspection plan is staff work of the Office, and the register holds no plans.",
    },
  },
  {
    provision: "lao-cai/12.1.b",
    reason: "inspection",
    note: {
      vi: "Đề nghị lập đoàn kiểm tra tùy nhu cầu, chỉ việc quyết định và kết thúc kiểm tra mới thành sự kiện trong sổ.",
      en: "Proposing a team is done as needed; only the decision and the end of an inspection become events of the register.",
    },
  },
  {
    provision: "lao-cai/12.1.c",
    reason: "inspection",
    note: {
      vi: "Văn phòng làm đầu mối kiểm tra khi được Chủ tịch giao, theo một quy chế làm việc nằm ngoài văn bản này.",
      en: "The Office is the focal point of inspections when the Chair says so, under working rules outside this text.",
    },
  },
  {
    provision: "lao-cai/12.1.d",
    reason: "untimed",
    note: {
      vi: "Kiểm tra việc cập nhật phải làm thường xuyên, nhưng không rõ bao nhiêu ngày một lần.",
      en: "Updating must be checked regularly, yet every how many days is not said.",
    },
  },
  {
    provision: "lao-cai/12.2.a",
    reason: "inspection",
    note: {
      vi: "Giám đốc sở có thẩm quyền kiểm tra việc triển khai, làm khi nào do người đó quyết.",
      en: "A department head has the power to inspect implementation and decides when to do so.",
    },
  },
  {
    provision: "lao-cai/12.2.b",
    reason: "inspection",
    note: {
      vi: "Mở rộng quyền kiểm tra của sở sang việc cập nhật, báo cáo trong nội bộ và trong ngành.",
      en: "Extends a department's power to inspect to updating and reporting inside it and in its sector.",
    },
  },
  {
    provision: "lao-cai/12.3.a",
    reason: "inspection",
    note: {
      vi: "Chủ tịch UBND huyện kiểm tra việc triển khai trên địa bàn, không có lịch định trước.",
      en: "A district chair inspects implementation locally, on no schedule set beforehand.",
    },
  },
  {
    provision: "lao-cai/12.3.b",
    reason: "inspection",
    note: {
      vi: "Cấp huyện kiểm tra việc cập nhật, báo cáo của mình và đơn vị trực thuộc, thời điểm tự chọn.",
      en: "A district inspects its own and its units' updating and reporting at a time of its choice.",
    },
  },
  {
    provision: "lao-cai/13.1",
    reason: "content",
    note: {
      vi: "Việc triển khai và kết quả là điều đoàn kiểm tra phải xem, không tự sinh ra ngày.",
      en: "Implementation and results are what an inspection looks at, which yields no day.",
    },
  },
  {
    provision: "lao-cai/13.2",
    reason: "content",
    note: {
      vi: "Đoàn kiểm tra xem việc cập nhật trên hệ thống; hạn cập nhật thì đã tính ở Điều 7.",
      en: "An inspection looks at entries in the System; their time limits are computed under Article 7.",
    },
  },
  {
    provision: "lao-cai/13.3",
    reason: "content",
    note: {
      vi: "Đưa chế độ báo cáo vào nội dung kiểm tra, còn ngày báo cáo tính theo Điều 22.",
      en: "Makes reporting a subject of inspection; the reporting days are computed under Article 22.",
    },
  },
  {
    provision: "lao-cai/14.1",
    reason: "inspection",
    note: {
      vi: "Kiểm tra định kỳ dựa vào kế hoạch được duyệt, nên chu kỳ nằm trong kế hoạch chứ không trong Quy chế.",
      en: "Regular inspections rest on an approved plan, so their cycle lies in that plan and not here.",
    },
  },
  {
    provision: "lao-cai/14.2",
    reason: "inspection",
    note: {
      vi: "Kiểm tra đột xuất khởi từ một chỉ đạo hoặc dấu hiệu vi phạm, điều không biết trước được.",
      en: "An ad hoc inspection starts from an order or a sign of failure, which nobody can foresee.",
    },
  },
  {
    provision: "lao-cai/15.1",
    reason: "inspection",
    note: {
      vi: "Chủ tịch UBND tỉnh quyết định kiểm tra theo đề nghị của Văn phòng, không bị ràng buộc về thời điểm.",
      en: "The provincial Chair decides on an inspection at the Office's proposal, bound to no moment.",
    },
  },
  {
    provision: "lao-cai/15.2",
    reason: "inspection",
    note: {
      vi: "Phân thẩm quyền ra quyết định kiểm tra cho Chánh Văn phòng, thủ trưởng sở và chủ tịch UBND huyện.",
      en: "Shares the power to order inspections among the Chief of Office, department heads and district chairs.",
    },
  },
  {
    provision: "lao-cai/15.3.a",
    reason: "unrecorded",
    note: {
      vi: "Căn cứ pháp lý nằm trong tờ quyết định kiểm tra, mà sổ chỉ ghi ngày có quyết định và ngày cuối mà quyết định đặt ra.",
      en: "The legal basis is in the decision to inspect, of which the register keeps only the day and the last day it sets.",
    },
  },
  {
    provision: "lao-cai/15.3.b",
    reason: "unrecorded",
    note: {
      vi: "Sổ không có cột nào cho phạm vi và đối tượng kiểm tra.",
      en: "The scope and subject of an inspection are no data field of a task.",
    },
  },
  {
    provision: "lao-cai/15.3.c",
    reason: "unrecorded",
    note: {
      vi: "Nội dung kiểm tra được viết trong quyết định, sổ không ghi.",
      en: "What is to be inspected is written in the decision, beyond the record.",
    },
  },
  {
    provision: "lao-cai/15.3.d",
    reason: "inspection",
    note: {
      vi: "Thời hạn kiểm tra do từng quyết định đặt ra; ngày cuối ấy ghi được cùng quyết định và là mốc tính theo một cách hiểu khác (A34), còn mặc định tính từ ngày kết thúc thực tế.",
      en: "Each decision sets the period of its inspection; that last day can be recorded with it and is what another reading counts from (A34), while the default counts from the real end.",
    },
  },
  {
    provision: "lao-cai/15.3.đ",
    reason: "unrecorded",
    note: {
      vi: "Sổ theo dõi không lưu thành phần đoàn kiểm tra.",
      en: "A register does not keep who sits on an inspection team.",
    },
  },
  {
    provision: "lao-cai/16.1",
    reason: "inspection",
    note: {
      vi: "Trưởng đoàn điều hành cuộc kiểm tra trong thời hạn do quyết định kiểm tra ấn định.",
      en: "The team head runs the inspection within the period that its decision fixes.",
    },
  },
  {
    provision: "lao-cai/16.2",
    reason: "inspection",
    note: {
      vi: "Mời thêm thành viên khi thấy cần là quyền của trưởng đoàn, và người được mời phải tham gia.",
      en: "Inviting more members when needed is up to the team head, and those invited must join.",
    },
  },
  {
    provision: "lao-cai/16.3",
    reason: "inspection",
    note: {
      vi: "Bên được kiểm tra báo cáo và đưa tài liệu theo yêu cầu của đoàn, yêu cầu ấy tự định thời gian.",
      en: "The inspected party reports and hands over files as the team asks, and the asking sets the time.",
    },
  },
  {
    provision: "lao-cai/17.4.a",
    reason: "content",
    note: {
      vi: "Nêu điều báo cáo kiểm tra phải đánh giá; sổ ghi ngày gửi báo cáo mà không ghi nội dung báo cáo.",
      en: "Says what an inspection report must assess; the day it was sent is known, its contents are not read.",
    },
  },
  {
    provision: "lao-cai/17.4.b",
    reason: "content",
    note: {
      vi: "Kết luận về sai phạm phải rõ mức độ, nguyên nhân và trách nhiệm, điều chỉ người đọc báo cáo xét được.",
      en: "A conclusion on failure must show degree, cause and responsibility, which only a reader of the report can judge.",
    },
  },
  {
    provision: "lao-cai/17.4.c",
    reason: "content",
    note: {
      vi: "Phần kiến nghị của báo cáo kiểm tra là lời văn, không ghi vào sổ.",
      en: "The recommendations of an inspection report are prose and no data of the register.",
    },
  },
  {
    provision: "lao-cai/18",
    reason: "unrecorded",
    note: {
      vi: "Hồ sơ kết thúc kiểm tra là tập giấy tờ tám loại; trong đó sổ chỉ ghi được ngày quyết định, ngày biên bản và ngày báo cáo.",
      en: "The closing file of an inspection is a bundle of eight kinds of papers, of which the register can keep only the days of decision, minutes and report.",
    },
  },
  {
    provision: "lao-cai/19.1",
    reason: "untimed",
    note: {
      vi: "Văn phòng hỗ trợ và cung cấp thông tin cho các cơ quan khi cần, không có ngày phải xong.",
      en: "The Office supports bodies and gives them information as needed, with no day to finish by.",
    },
  },
  {
    provision: "lao-cai/19.4",
    reason: "judgement",
    note: {
      vi: "Văn phòng yêu cầu báo cáo khi thấy cần; mỗi yêu cầu tự nêu hạn của nó.",
      en: "The Office asks for reports when it sees fit; each request sets its own date.",
    },
  },
  {
    provision: "lao-cai/23.1",
    reason: "organisational",
    note: {
      vi: "Xây dựng hệ thống liên thông, an toàn là công việc kỹ thuật của Văn phòng, không gắn với nhiệm vụ nào.",
      en: "Building a linked and safe System is technical work of the Office and tied to no task.",
    },
  },
  {
    provision: "lao-cai/23.2",
    reason: "organisational",
    note: {
      vi: "Các sở, huyện góp sức xây dựng hệ thống, một sự phối hợp không có sản phẩm hay ngày nêu rõ.",
      en: "Departments and districts help to build the System, a cooperation with no named product or day.",
    },
  },
  {
    provision: "lao-cai/24.1",
    reason: "organisational",
    note: {
      vi: "Văn phòng hướng dẫn vận hành và mở lớp tập huấn, là việc nội bộ không theo dõi trong sổ.",
      en: "The Office guides operation and runs training, internal matters that a register does not follow.",
    },
  },
  {
    provision: "lao-cai/24.2",
    reason: "organisational",
    note: {
      vi: "Các cơ quan tự tập huấn cán bộ của mình, không có chỉ tiêu hay thời điểm.",
      en: "Bodies train their own staff, with neither target nor time.",
    },
  },
  {
    provision: "lao-cai/25.1",
    reason: "evaluation",
    note: {
      vi: "Khen thưởng người làm tốt theo pháp luật thi đua, ngoài tầm của việc tính hạn.",
      en: "Rewards good work under the law on emulation, outside the reckoning of time limits.",
    },
  },
  {
    provision: "lao-cai/25.2",
    reason: "evaluation",
    note: {
      vi: "Dùng kết quả thực hiện để bình xét hằng năm; số liệu lấy từ bảng tổng hợp, còn xếp loại do người có thẩm quyền.",
      en: "Uses the results in yearly appraisal; the figures come from the summary, the grading from those in charge.",
    },
  },
  {
    provision: "lao-cai/25.3",
    reason: "sanction",
    note: {
      vi: "Vi phạm bị xử lý theo mức độ và theo luật khác, không có ngưỡng cụ thể để xét.",
      en: "Breaches are dealt with by degree under other law, with no definite threshold to test.",
    },
  },
  {
    provision: "lao-cai/26.2",
    reason: "responsibility",
    note: {
      vi: "Thủ trưởng lập kế hoạch, chịu trách nhiệm và ban hành quy chế nội bộ, đều không kèm ngày.",
      en: "Heads make a plan, answer for the result and issue internal rules, none of it with a day.",
    },
  },
  {
    provision: "lao-cai/26.3",
    reason: "untimed",
    note: {
      vi: "Góp ý sửa đổi Quy chế bằng văn bản bất cứ lúc nào, nên không có hạn.",
      en: "Proposals to amend the regulation may come in writing at any time, and so have no limit.",
    },
  },
]);

/** What of a provision that rules serve is not computed: what is asked for on demand. */
export const laoCaiParts = defineAccounting([
  {
    provision: "lao-cai/5.2.b",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo mật đột xuất theo yêu cầu của Chủ tịch UBND tỉnh không tính, vì sổ không ghi các yêu cầu ấy; chỉ tính các kỳ quý, sáu tháng và năm.",
      en: "Ad hoc secret reports on the provincial Chair's demand are not computed, since a register keeps no such demands; only quarter, half-year and year are.",
    },
  },
  {
    provision: "lao-cai/19.2",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đánh giá đột xuất khi UBND tỉnh hoặc Chủ tịch yêu cầu thì không tính, do ngày nằm trong chính yêu cầu.",
      en: "Ad hoc assessments that the People's Committee or its Chair asks for are not computed: their day lies in the asking.",
    },
  },
  {
    provision: "lao-cai/19.3",
    reason: "judgement",
    note: {
      vi: "Việc triển khai không đúng yêu cầu và vấn đề do cơ quan, đơn vị phản ánh không tính, vì phải có người xem xét; chỉ tính nhiệm vụ đến hạn mà chưa xong.",
      en: "Work not done as asked and matters that bodies raise are not computed, since somebody has to weigh them; only what is due and not done is.",
    },
  },
  {
    provision: "lao-cai/20.1",
    reason: "unrecorded",
    note: {
      vi: "Phần báo cáo đột xuất của sở, ban, ngành theo yêu cầu không tính, vì yêu cầu không phải là sự kiện của sổ.",
      en: "The ad hoc reports of departments on demand are not computed, a demand being no event of the register.",
    },
  },
  {
    provision: "lao-cai/20.2",
    reason: "judgement",
    note: {
      vi: "Không đủ khả năng, điều kiện thì chỉ sở, ban, ngành ấy biết, làm không đúng yêu cầu thì phải có người xét, nên không tính; chỉ tính nhiệm vụ đến hạn mà chưa xong.",
      en: "That a department lacks the means it alone knows, and work done wrong has to be judged, so neither is computed; only what is due and not done is.",
    },
  },
  {
    provision: "lao-cai/21.1",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất của cấp huyện theo yêu cầu của Chủ tịch, của Văn phòng hoặc của sở, ngành không tính, do sổ không cho biết ai đã yêu cầu và khi nào.",
      en: "Ad hoc reports of districts on the demand of the Chair, the Office or departments are not computed, as the register does not tell who asked and when.",
    },
  },
]);
