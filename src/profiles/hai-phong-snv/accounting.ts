import { defineAccounting } from "../accounting/define-accounting.js";

/** What no rule serves in Quyết định 143/QĐ-NV of the Department of Foreign Affairs of Hải Phòng, in the order of the text. */
export const haiPhongSnvAccounting = defineAccounting([
  {
    provision: "hai-phong-snv/qd.3",
    reason: "responsibility",
    note: {
      vi: "Giao Chánh Văn phòng và các trưởng phòng thi hành Quyết định, mà thi hành chung thì không có ngày riêng.",
      en: "Charges the Chief of Office and heads of divisions with the Decision, and carrying it out in general has no day of its own.",
    },
  },
  {
    provision: "hai-phong-snv/1.1",
    reason: "scope",
    note: {
      vi: "Quy chế bao gồm nhiệm vụ từ Chính phủ đến Chủ tịch UBND thành phố; việc nào được ghi vào sổ đã theo phạm vi này.",
      en: "Covers tasks from the Government down to the city Chair; what is put on the register already follows that scope.",
    },
  },
  {
    provision: "hai-phong-snv/1.2",
    reason: "scope",
    note: {
      vi: "Đối tượng áp dụng là các phòng thuộc Sở, nên chủ thể trong sổ là phòng chứ không phải sở khác.",
      en: "Those bound are the divisions of the department, so the actors of a register are divisions and no other bodies.",
    },
  },
  {
    provision: "hai-phong-snv/2.1",
    reason: "principle",
    note: {
      vi: "Yêu cầu kịp thời, đầy đủ và minh bạch nói về tinh thần làm việc chung, dẫn thêm hai quy chế làm việc khác.",
      en: "Timeliness, completeness and openness describe the general spirit of work, with two other sets of working rules cited.",
    },
  },
  {
    provision: "hai-phong-snv/2.2",
    reason: "principle",
    note: {
      vi: "Tính chủ động và sự phối hợp giữa các phòng là phẩm chất tổ chức, không đo được bằng ngày.",
      en: "Initiative and cooperation between divisions are qualities of organisation that days do not measure.",
    },
  },
  {
    provision: "hai-phong-snv/2.3",
    reason: "principle",
    note: {
      vi: "Gắn theo dõi với chương trình công tác của thành phố và của Sở để thống nhất, không tạo thêm việc.",
      en: "Ties following up to the work programmes of the city and the department for consistency and adds no act.",
    },
  },
  {
    provision: "hai-phong-snv/2.4",
    reason: "principle",
    note: {
      vi: "Nói về ứng dụng công nghệ và luồng liên thông hồ sơ qua Hệ thống, thuộc về cách vận hành chung.",
      en: "Speaks of technology and the linked flow of files through the System, which belongs to general operation.",
    },
  },
  {
    provision: "hai-phong-snv/3.1",
    reason: "definition",
    note: {
      vi: "Định nghĩa nhiệm vụ do Chính phủ, Thủ tướng giao và loại việc thường xuyên ra ngoài, để biết việc nào vào sổ.",
      en: "Defines a task of the Government or Prime Minister and leaves routine work out, so that one knows what to register.",
    },
  },
  {
    provision: "hai-phong-snv/3.2",
    reason: "definition",
    note: {
      vi: "Định nghĩa nhiệm vụ do thành phố giao theo cùng cách, không tính việc theo chức năng thường ngày.",
      en: "Defines a task of the city in the same way, everyday functions not counted.",
    },
  },
  {
    provision: "hai-phong-snv/3.3",
    reason: "definition",
    note: {
      vi: "Cho biết “Hệ thống” dùng để thống kê và đôn đốc, giúp hiểu các hạn cập nhật ở Điều 6.",
      en: "Says that the System serves for counting and urging, which helps to read the update limits of Article 6.",
    },
  },
  {
    provision: "hai-phong-snv/4.1",
    reason: "classification",
    note: {
      vi: "Lớp có thời hạn suy ra ngay từ việc bản ghi có ngày hạn; không có quy tắc riêng nào phải tính.",
      en: "The class with a deadline follows from the due date on the record; there is no separate rule to compute.",
    },
  },
  {
    provision: "hai-phong-snv/4.2",
    reason: "classification",
    note: {
      vi: "Lớp không thời hạn chỉ quyết định cách báo cáo tiến độ ở Điều 6, bản thân nó không có mốc.",
      en: "The class without a deadline only decides how progress is reported under Article 6 and has no date itself.",
    },
  },
  {
    provision: "hai-phong-snv/5.1.e",
    reason: "classification",
    note: {
      vi: "Có ghi thời hạn hay không là điều phân lớp nhiệm vụ theo Điều 4, nên ô trống không bị coi là lỗi.",
      en: "Whether a deadline is recorded is what divides tasks under Article 4, so an empty cell is no fault.",
    },
  },
  {
    provision: "hai-phong-snv/5.1.h",
    reason: "judgement",
    note: {
      vi: "Phần thông tin cần thiết khác để mở, phòng và Văn phòng tự thấy cần gì thì ghi.",
      en: "The other necessary information is left open for division and Office to fill as they see need.",
    },
  },
  {
    provision: "hai-phong-snv/6.2.b",
    reason: "untimed",
    note: {
      vi: "Văn phòng Sở đề xuất văn bản chỉ đạo của Sở rồi theo dõi văn bản đó, không nói trong bao lâu.",
      en: "The Office proposes a directing document of the department and follows it up, within a time that is not stated.",
    },
  },
  {
    provision: "hai-phong-snv/6.2.b#2",
    reason: "untimed",
    note: {
      vi: "Phòng đề xuất văn bản cung cấp kết quả để cập nhật lên cơ sở dữ liệu của Chính phủ, cũng không có thời hạn.",
      en: "The division that proposed the document supplies results for the Government's database, again with no time limit.",
    },
  },
  {
    provision: "hai-phong-snv/7.1.a",
    reason: "untimed",
    note: {
      vi: "Các phòng tự kiểm tra thông tin đã cập nhật, không định kỳ nào được nêu.",
      en: "Divisions check the information they posted, at no stated interval.",
    },
  },
  {
    provision: "hai-phong-snv/7.1.b",
    reason: "untimed",
    note: {
      vi: "Số liệu lệch với Văn phòng UBND thành phố thì chỉnh hoặc báo kịp thời, tức không có ngày cuối.",
      en: "Figures at odds with the city Office are to be mended or reported promptly, which gives no last day.",
    },
  },
  {
    provision: "hai-phong-snv/7.1.c",
    reason: "responsibility",
    note: {
      vi: "Trưởng phòng chịu trách nhiệm trước Giám đốc về dữ liệu đúng và đúng hạn; các hạn ấy ở Điều 6.",
      en: "The head of a division answers to the Director for correct and timely data; those limits are in Article 6.",
    },
  },
  {
    provision: "hai-phong-snv/7.2.a",
    reason: "untimed",
    note: {
      vi: "Văn phòng thấy số liệu sai thì kịp thời trao đổi với phòng, không có khoảng thời gian đếm được.",
      en: "On seeing wrong figures the Office talks promptly with the division, in no span that can be counted.",
    },
  },
  {
    provision: "hai-phong-snv/7.2.b",
    reason: "judgement",
    note: {
      vi: "Đề xuất giao phòng nào lập báo cáo, đề án là lựa chọn của Văn phòng theo từng yêu cầu.",
      en: "Proposing which division drafts a report or scheme is the Office's choice for each request.",
    },
  },
  {
    provision: "hai-phong-snv/8.1.a",
    reason: "responsibility",
    note: {
      vi: "Xác lập Văn phòng là đầu mối giúp Giám đốc và đánh giá các phòng một cách thường xuyên.",
      en: "Makes the Office the focal point that helps the Director and keeps assessing the divisions.",
    },
  },
  {
    provision: "hai-phong-snv/8.1.b",
    reason: "judgement",
    note: {
      vi: "Gỡ khó khăn trong lúc triển khai phải xem khó khăn ấy là gì rồi mới đề xuất được.",
      en: "Removing difficulties means seeing first what they are and proposing something only then.",
    },
  },
  {
    provision: "hai-phong-snv/8.1.c",
    reason: "judgement",
    note: {
      vi: "Ý kiến khác nhau giữa các phòng thì xin Giám đốc chỉ đạo; sự kiện này không có trong dữ liệu.",
      en: "Differing opinions among divisions go to the Director for direction; no datum shows that they differ.",
    },
  },
  {
    provision: "hai-phong-snv/8.2.b",
    reason: "untimed",
    note: {
      vi: "Phòng phối hợp kịp thời tham mưu để bên chủ trì có thông tin, mà không có hạn cụ thể.",
      en: "The coordinating division sees promptly that the lead is informed, with no definite limit.",
    },
  },
  {
    provision: "hai-phong-snv/8.2.c",
    reason: "untimed",
    note: {
      vi: "Trưởng phòng thường xuyên đôn đốc chuyên viên của mình, tần suất để ngỏ.",
      en: "The head of a division regularly urges staff on, with the frequency left open.",
    },
  },
  {
    provision: "hai-phong-snv/9.1",
    reason: "content",
    note: {
      vi: "Tiến độ và chế độ báo cáo là cái được theo dõi, các hạn thuộc Điều 6 và Điều 20.",
      en: "Progress and reporting are what is followed; the limits belong to Articles 6 and 20.",
    },
  },
  {
    provision: "hai-phong-snv/9.2",
    reason: "content",
    note: {
      vi: "Thêm việc tổng hợp và đánh giá vào danh sách cần theo dõi, không phát sinh báo cáo mới.",
      en: "Adds summing up and assessment to what is followed, and creates no new report.",
    },
  },
  {
    provision: "hai-phong-snv/9.3",
    reason: "judgement",
    note: {
      vi: "Tham mưu điều chỉnh nhiệm vụ hoặc xử lý việc làm sai cần xét từng vụ.",
      en: "Advice on changing a task or on dealing with failure needs a look at each case.",
    },
  },
  {
    provision: "hai-phong-snv/10.3",
    reason: "channel",
    note: {
      vi: "Trao đổi trực tiếp là một hình thức theo dõi, không định kỳ và không ghi lại trong sổ.",
      en: "Talking in person is one form of following up, not periodic and not kept in the register.",
    },
  },
  {
    provision: "hai-phong-snv/10.4",
    reason: "channel",
    note: {
      vi: "Điện thoại, thư điện tử và tin nhắn của Văn phòng UBND thành phố chỉ là phương tiện liên lạc.",
      en: "Telephone, e-mail and messages of the city Office are only means of contact.",
    },
  },
  {
    provision: "hai-phong-snv/10.5",
    reason: "channel",
    note: {
      vi: "Dẫn tới hoạt động kiểm tra ở Mục 2 như một hình thức đôn đốc, không tự đặt hạn.",
      en: "Points to the inspections of Section 2 as a form of urging, and sets no limit itself.",
    },
  },
  {
    provision: "hai-phong-snv/11.1.a",
    reason: "inspection",
    note: {
      vi: "Văn phòng giúp Giám đốc lập kế hoạch kiểm tra các phòng, văn bản không nêu lập trước ngày nào.",
      en: "The Office helps the Director to plan inspections of divisions, and the text does not say by what day.",
    },
  },
  {
    provision: "hai-phong-snv/11.1.b",
    reason: "inspection",
    note: {
      vi: "Kiến nghị lập đoàn kiểm tra, thường xuyên hay đột xuất, tùy yêu cầu công việc.",
      en: "Proposing an inspection team, regular or ad hoc, depends on the work at hand.",
    },
  },
  {
    provision: "hai-phong-snv/11.1.c",
    reason: "inspection",
    note: {
      vi: "Vai trò đầu mối kiểm tra của Văn phòng là phân công, không phải một lần kiểm tra cụ thể.",
      en: "The Office's role as focal point of inspections is an assignment and no particular inspection.",
    },
  },
  {
    provision: "hai-phong-snv/11.1.d",
    reason: "untimed",
    note: {
      vi: "Việc kiểm tra cập nhật và báo cáo diễn ra thường xuyên, không có số lần hay ngày.",
      en: "Checking of updates and reports goes on regularly, with neither number nor day.",
    },
  },
  {
    provision: "hai-phong-snv/11.2.a",
    reason: "inspection",
    note: {
      vi: "Trưởng phòng kiểm tra việc triển khai tại phòng mình vào lúc tự chọn.",
      en: "The head of a division inspects implementation there at a time of the head's choosing.",
    },
  },
  {
    provision: "hai-phong-snv/11.2.b",
    reason: "inspection",
    note: {
      vi: "Kiểm tra việc cập nhật trong nội bộ phòng và nơi liên quan là quyền của trưởng phòng.",
      en: "Checking updates inside the division and with those concerned is in the head's power.",
    },
  },
  {
    provision: "hai-phong-snv/12.1",
    reason: "content",
    note: {
      vi: "Xác định đoàn kiểm tra xem tình hình và kết quả thực hiện, không quy định thời gian.",
      en: "Settles that an inspection looks at how work stands and what came of it, with no time given.",
    },
  },
  {
    provision: "hai-phong-snv/12.2",
    reason: "content",
    note: {
      vi: "Xem việc cập nhật trên hệ thống quản lý văn bản, còn hạn cập nhật đã tính ở Điều 6.",
      en: "Looks at updates on the document system, whose limits are computed under Article 6.",
    },
  },
  {
    provision: "hai-phong-snv/13.1",
    reason: "inspection",
    note: {
      vi: "Căn cứ của kiểm tra thường xuyên là kế hoạch được duyệt, vốn nằm ngoài sổ theo dõi.",
      en: "A regular inspection is founded on an approved plan, which lies outside the register.",
    },
  },
  {
    provision: "hai-phong-snv/13.2",
    reason: "inspection",
    note: {
      vi: "Kiểm tra đột xuất dựa vào chỉ đạo hoặc dấu hiệu làm sai, không có lịch.",
      en: "An ad hoc inspection is founded on an order or signs of wrong work, and has no calendar.",
    },
  },
  {
    provision: "hai-phong-snv/14.1",
    reason: "inspection",
    note: {
      vi: "Giám đốc ban hành quyết định và lập đoàn kiểm tra, lúc nào do Giám đốc chọn.",
      en: "The Director issues the decision and forms the team, at a time the Director chooses.",
    },
  },
  {
    provision: "hai-phong-snv/14.1#2",
    reason: "inspection",
    note: {
      vi: "Với nhiệm vụ riêng lẻ, Văn phòng kiểm tra theo ý kiến Giám đốc rồi báo lại; hạn báo cáo lấy theo Điều 16.",
      en: "For a single task the Office inspects on the Director's word and reports; the limit for the report is that of Article 16.",
    },
  },
  {
    provision: "hai-phong-snv/14.2",
    reason: "unrecorded",
    note: {
      vi: "Quyết định kiểm tra phải có năm mục, mà sổ chỉ ghi được ngày quyết định và ngày cuối của đợt kiểm tra chứ không có bản văn.",
      en: "A decision to inspect must hold five items, of which the register can keep the day of the decision and the last day it sets, and not the text.",
    },
  },
  {
    provision: "hai-phong-snv/14.2.a",
    reason: "unrecorded",
    note: {
      vi: "Mục căn cứ pháp lý của quyết định kiểm tra chỉ xem được trên giấy.",
      en: "The item on legal basis of the decision can be seen on paper only.",
    },
  },
  {
    provision: "hai-phong-snv/14.2.b",
    reason: "unrecorded",
    note: {
      vi: "Mục phạm vi, đối tượng không có trường nào trong bản ghi để đối chiếu.",
      en: "The item on scope and subject has no field of the record to compare with.",
    },
  },
  {
    provision: "hai-phong-snv/14.2.c",
    reason: "unrecorded",
    note: {
      vi: "Mục nội dung kiểm tra là lời văn của quyết định, không được đưa vào sổ.",
      en: "The item on what to inspect is prose of the decision and is not taken into the register.",
    },
  },
  {
    provision: "hai-phong-snv/14.2.d",
    reason: "inspection",
    note: {
      vi: "Mục thời hạn kiểm tra thuộc riêng từng quyết định; ghi được ngày cuối ấy vào sổ cùng việc quyết định, và chỉ cách hiểu khác của A34 mới tính từ đó.",
      en: "The period belongs to each decision; its last day can be entered with the deciding, and only the other reading of A34 counts from it.",
    },
  },
  {
    provision: "hai-phong-snv/14.2.đ",
    reason: "unrecorded",
    note: {
      vi: "Mục thành phần đoàn liệt kê con người, loại dữ liệu không có ở đây.",
      en: "The item on membership lists persons, a kind of data not kept here.",
    },
  },
  {
    provision: "hai-phong-snv/15.1",
    reason: "inspection",
    note: {
      vi: "Trưởng đoàn triển khai theo quyết định kiểm tra, nơi ghi thời gian cụ thể.",
      en: "The team head proceeds under the decision, which is where the dates are written.",
    },
  },
  {
    provision: "hai-phong-snv/15.2",
    reason: "inspection",
    note: {
      vi: "Quyền mời thêm người vào đoàn để ngỏ cho trưởng đoàn cân nhắc, người được mời phải nhận lời.",
      en: "The power to invite others is left to the team head, and the invited have to take part.",
    },
  },
  {
    provision: "hai-phong-snv/15.3",
    reason: "inspection",
    note: {
      vi: "Phòng được kiểm tra cung cấp hồ sơ khi Đoàn kiểm tra yêu cầu, vào ngày do Đoàn hẹn.",
      en: "The inspected division supplies files when the team asks, on a day the team fixes.",
    },
  },
  {
    provision: "hai-phong-snv/16.3.a",
    reason: "content",
    note: {
      vi: "Phần đánh giá của báo cáo kiểm tra là nội dung phải viết, trong khi hạn gửi đã tính ở khoản 1 và 2.",
      en: "The assessment in the inspection report is content to be written; its limits are computed under items 1 and 2.",
    },
  },
  {
    provision: "hai-phong-snv/16.3.b",
    reason: "content",
    note: {
      vi: "Kết luận nêu rõ nguyên nhân và trách nhiệm khi làm sai, điều không suy ra được từ ngày tháng.",
      en: "The conclusion sets out cause and responsibility for wrong work, which dates cannot tell.",
    },
  },
  {
    provision: "hai-phong-snv/16.3.c",
    reason: "content",
    note: {
      vi: "Kiến nghị biện pháp đôn đốc, điều chỉnh hoặc xử lý là phần lời của báo cáo.",
      en: "Recommending how to urge, change or sanction is the prose of the report.",
    },
  },
  {
    provision: "hai-phong-snv/17",
    reason: "unrecorded",
    note: {
      vi: "Tám loại giấy tờ của hồ sơ kiểm tra được lưu ngoài sổ, có loại chỉ cần khi phát sinh; sổ chỉ ghi được ngày của quyết định, biên bản và báo cáo.",
      en: "The eight kinds of papers of an inspection file are kept elsewhere, some only if there are any; the register can hold the days of decision, minutes and report.",
    },
  },
  {
    provision: "hai-phong-snv/18.1",
    reason: "untimed",
    note: {
      vi: "Văn phòng cung cấp thông tin cho các phòng, không hẹn khi nào.",
      en: "The Office supplies divisions with information, with no time fixed.",
    },
  },
  {
    provision: "hai-phong-snv/18.4",
    reason: "untimed",
    note: {
      vi: "Văn phòng nhắc các phòng cập nhật kết quả, nhắc lúc nào tùy tình hình.",
      en: "The Office asks divisions to post results, whenever the situation calls for it.",
    },
  },
  {
    provision: "hai-phong-snv/19.3",
    reason: "untimed",
    note: {
      vi: "Khi xã, phường làm chậm thì tham mưu phản hồi kịp thời cho Văn phòng UBND thành phố, thiếu số ngày.",
      en: "When communes are late, a reply to the city Office is drafted promptly, the number of days being absent.",
    },
  },
  {
    provision: "hai-phong-snv/21.1",
    reason: "organisational",
    note: {
      vi: "Văn phòng hướng dẫn các phòng thực hiện Quy chế, một việc hỗ trợ liên tục.",
      en: "The Office guides the divisions in applying the regulation, a continuing service.",
    },
  },
  {
    provision: "hai-phong-snv/21.2",
    reason: "unrecorded",
    note: {
      vi: "Cán bộ đầu mối của mỗi phòng là chuyện nhân sự; bản ghi chỉ có chỗ cho đầu mối theo dõi thuộc Văn phòng.",
      en: "The contact person of each division is a matter of staffing; a record has a place only for the one who follows the task at the Office.",
    },
  },
  {
    provision: "hai-phong-snv/22.2",
    reason: "responsibility",
    note: {
      vi: "Trưởng phòng trả lời trước Giám đốc về kết quả thực hiện Quy chế nói chung.",
      en: "Heads of divisions answer to the Director for how the regulation is applied at large.",
    },
  },
  {
    provision: "hai-phong-snv/23",
    reason: "evaluation",
    note: {
      vi: "Kết quả thực hiện là một tiêu chí bình xét hằng năm, dựa được vào bảng tổng hợp nhưng do hội đồng quyết.",
      en: "The results are one criterion of yearly appraisal, which may draw on the summary but is for others to decide.",
    },
  },
  {
    provision: "hai-phong-snv/23#2",
    reason: "evaluation",
    note: {
      vi: "Biểu dương, khen thưởng người làm nghiêm túc theo luật thi đua, không phải kết quả tính toán.",
      en: "Praise and reward for serious work follow the law on emulation and no computation.",
    },
  },
  {
    provision: "hai-phong-snv/23#3",
    reason: "sanction",
    note: {
      vi: "Xử lý vi phạm tùy mức độ, mà Quy chế không nói mức nào thì bị gì.",
      en: "Breaches are handled by degree, and the text does not say which degree brings what.",
    },
  },
]);

/** What of a provision that rules serve is not computed: what is asked for on demand, what has no number beside what has one. */
export const haiPhongSnvParts = defineAccounting([
  {
    provision: "hai-phong-snv/8.2.a",
    reason: "untimed",
    note: {
      vi: "Phần kịp thời chấn chỉnh, khắc phục sai sót không có số ngày, và sai sót nào cần sửa thì sổ không ghi; chỉ tính thời hạn của chính nhiệm vụ.",
      en: "Putting mistakes right promptly has no number of days, and which mistakes there are is not recorded; only the deadline of the task itself is computed.",
    },
  },
  {
    provision: "hai-phong-snv/10.2",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất không tính, vì phát sinh từ việc mà sổ không ghi; chỉ nêu kỳ hằng tháng.",
      en: "Ad hoc reports are not computed, since what calls for them is not recorded; only the monthly cadence is listed.",
    },
  },
  {
    provision: "hai-phong-snv/18.2",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất theo yêu cầu của UBND thành phố không tính, do mỗi yêu cầu tự ấn định ngày.",
      en: "Ad hoc reports that the city asks for are not computed, each demand setting its own day.",
    },
  },
  {
    provision: "hai-phong-snv/18.5",
    reason: "unrecorded",
    note: {
      vi: "Trường hợp đột xuất không tính, vì bản ghi không cho biết khi nào có trường hợp ấy.",
      en: "The ad hoc case is not computed, because a record does not tell when there is one.",
    },
  },
]);
