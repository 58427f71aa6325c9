import { defineAccounting } from "../accounting/define-accounting.js";

/** What no rule serves in the draft of the Party Committee of Hải Phòng, in the order of the text. */
export const haiPhongThanhUyAccounting = defineAccounting([
  {
    provision: "hai-phong-thanh-uy/0",
    reason: "scope",
    note: {
      vi: "Tên bản dự thảo không có chữ “kiểm tra” như lời ban hành và để trống số, ngày, nên không suy ra được ngày hiệu lực.",
      en: 'The draft\'s title lacks the word "inspect" that its enacting words have, and leaves number and date blank, so no day of effect follows.',
    },
  },
  {
    provision: "hai-phong-thanh-uy/1#1",
    reason: "scope",
    note: {
      vi: "Phạm vi là nhiệm vụ do Thành ủy, Ban Thường vụ, Thường trực và từng đồng chí Thường trực giao; sổ theo dõi lấy đó làm giới hạn.",
      en: "Reaches the tasks set by the Party Committee, its Standing Board, and its Standing Members together or singly, and a register keeps to them.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/1#2",
    reason: "scope",
    note: {
      vi: "Liệt kê những nơi sử dụng hệ thống của Đảng phải theo Quy chế, từ các đảng ủy đến sở, ngành và cá nhân.",
      en: "Lists the users of the Party's system who are bound, from Party bodies to departments and individuals.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/2.1",
    reason: "principle",
    note: {
      vi: "Nêu nguyên tắc chủ động và phân công rõ, không kiểm được bằng dữ liệu của nhiệm vụ.",
      en: "Lays down initiative and clear allocation, which the data of a task cannot prove.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/2.2",
    reason: "principle",
    note: {
      vi: "Kết hợp theo dõi với chương trình toàn khóa và hằng năm của Thành ủy, một định hướng không có hạn riêng.",
      en: "Joins following up with the term and yearly programmes of the Party Committee, a guideline without a limit of its own.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/2.3",
    reason: "principle",
    note: {
      vi: "Hướng tới chuyển đổi số và liên thông hồ sơ, không phải việc của một nhiệm vụ cụ thể.",
      en: "Aims at digital work and linked files, which is no matter of one task.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/2.4",
    reason: "principle",
    note: {
      vi: "Giới thiệu Hệ thống và yêu cầu chủ động cập nhật trên đó, còn hạn cập nhật thì nằm ở Điều 6.",
      en: "Introduces the System and asks for updates there on one's own initiative, the limits of which stand in Article 6.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/2.5",
    reason: "scope",
    note: {
      vi: "Các chế độ báo cáo bằng văn bản khác vẫn giữ nguyên và nằm ngoài phần tính của quy chế này.",
      en: "Other written reporting stays as it is and lies outside what is computed here.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/2.6",
    reason: "responsibility",
    note: {
      vi: "An ninh và an toàn của Hệ thống thuộc về người dùng nó, theo một văn bản của Văn phòng Trung ương mà ở đây không tính.",
      en: "Leaves the security of the System to its users, under a text of the Central Office that is not computed here.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/3.1",
    reason: "classification",
    note: {
      vi: "Nhiệm vụ có ngày hạn trong bản ghi thuộc lớp này và theo các kỳ hằng tháng của Điều 6.",
      en: "A task with a due date on its record is of this class and follows the monthly rhythm of Article 6.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/3.2",
    reason: "classification",
    note: {
      vi: "Bản ghi không có ngày hạn thuộc lớp này, nhịp cập nhật theo quý đã do Điều 6 nêu.",
      en: "A record without a due date is of this class, for which Article 6 gives a quarterly rhythm.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/4.1.d",
    reason: "unrecorded",
    note: {
      vi: "Nhóm nhiệm vụ không có danh mục trong văn bản, nên bản ghi chung không có trường riêng cho nó.",
      en: "The text gives no list of task groups, so the common record has no field for them.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/4.1.đ",
    reason: "classification",
    note: {
      vi: "Ngày giao là sự kiện giao nhiệm vụ, ngày hoàn thành là hạn và ngày xong thực tế, đều ghi được (A26); để trống hạn nghĩa là nhiệm vụ không có thời hạn chứ không phải thiếu sót.",
      en: "The assigned day is the event of assignment, the finish day both the deadline and the real finish, all of which are recorded (A26); no deadline means the class without one and is no omission.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/4.1.h",
    reason: "judgement",
    note: {
      vi: "Lộ trình hay ghi chú có cần hay không tùy từng việc, không bắt buộc với mọi bản ghi.",
      en: "Whether a road map or notes are needed depends on the task, and not every record must have them.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/4.2.c",
    reason: "classification",
    note: {
      vi: "Việc mật vẫn được ghi ngày giao, hạn và ngày xong thực tế theo mặc định của A26; vì đó là dấu hiệu phân lớp nên để trống không bị coi là thiếu.",
      en: "A classified task may have its assigned day, deadline and real finish recorded by the default of A26; being marks of its class, they are not missed when empty.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/4.2.đ",
    reason: "classification",
    note: {
      vi: "Trạng thái của việc mật được xếp bằng cùng những từ như việc thường, suy từ sự kiện.",
      en: "The state of a secret task is sorted by the same words as any other, read from its events.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/6.4",
    reason: "responsibility",
    note: {
      vi: "Chia trách nhiệm giữa Văn phòng về tính đầy đủ và các nơi về tính chính xác tại lúc trích xuất, mà lúc ấy đã tính ở khoản 1 và 2.",
      en: "Divides responsibility at the moment of extraction between the Office and the units, a moment computed under items 1 and 2.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/7.1.a",
    reason: "untimed",
    note: {
      vi: "Nơi được giao tự kiểm tra thông tin cập nhật, không có kỳ hạn.",
      en: "Those assigned check the posted information themselves, at no fixed interval.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/7.1.c",
    reason: "untimed",
    note: {
      vi: "Sai lệch số liệu thì chỉnh lại hoặc báo Văn phòng Thành ủy kịp thời, không ấn định số ngày.",
      en: "Figures at odds are amended or reported promptly to the Office, no number of days being set.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/7.1.d",
    reason: "responsibility",
    note: {
      vi: "Người đứng đầu trả lời về dữ liệu với Thường trực Thành ủy, không thêm việc có ngày.",
      en: "The head answers to the Standing Members for the data, which adds no dated act.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/7.2",
    reason: "untimed",
    note: {
      vi: "Văn phòng Thành ủy soát chặt thông tin và kịp thời trao đổi khi có sai lệch, hai chữ không đổi ra ngày được.",
      en: "The Office watches the information closely and talks promptly about errors, a word that converts to no day.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/8.1.a",
    reason: "responsibility",
    note: {
      vi: "Văn phòng Thành ủy là đầu mối và thường xuyên đánh giá; báo cáo có ngày thì ở Điều 6.",
      en: "The Office is the focal point and keeps assessing; the dated reports are in Article 6.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/8.1.b",
    reason: "judgement",
    note: {
      vi: "Đề xuất tháo gỡ vướng mắc phụ thuộc từng vướng mắc, không có dấu hiệu nào trong sổ.",
      en: "Proposals to remove obstacles depend on each obstacle, of which the register bears no sign.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/8.1.c",
    reason: "judgement",
    note: {
      vi: "Ý kiến khác nhau giữa các nơi thì xin chỉ đạo, mà có khác nhau hay không phải do người nhận biết.",
      en: "Differing views are taken up for direction, and that they differ is for a person to notice.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/8.2.b",
    reason: "untimed",
    note: {
      vi: "Bên phối hợp kịp thời đưa thông tin cho bên chủ trì, không rõ trong mấy ngày.",
      en: "A coordinating unit gives the lead its information promptly, in how many days is not clear.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/9.1",
    reason: "content",
    note: {
      vi: "Tình hình thực hiện và chế độ báo cáo là nội dung theo dõi, không kèm hạn.",
      en: "Progress and reporting are the content of following up, with no limit attached.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/9.2",
    reason: "judgement",
    note: {
      vi: "Tham mưu xử lý khó khăn hoặc điều chỉnh nhiệm vụ là đánh giá của Văn phòng Thành ủy.",
      en: "Advice on difficulties or changes of a task is the assessment of the Office.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/10.2",
    reason: "channel",
    note: {
      vi: "Làm việc trực tiếp được coi là hình thức theo dõi, làm lúc nào cũng được.",
      en: "Working meetings count as a form of following up and may be held at any time.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/10.3",
    reason: "channel",
    note: {
      vi: "Các phương tiện liên lạc và tin nhắn của Văn phòng Thành ủy là cách đôn đốc nhanh, không lúc nào bắt buộc phải dùng.",
      en: "The means of contact and messages of the Office are quick ways to urge, and at no time obligatory.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/10.4",
    reason: "channel",
    note: {
      vi: "Kiểm tra, giám sát và xếp loại cũng được kể là hình thức theo dõi, theo quy định khác.",
      en: "Inspection, oversight and grading are counted as forms of following up too, under other rules.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/11#1",
    reason: "untimed",
    note: {
      vi: "Văn phòng Thành ủy cung cấp thông tin cho các nơi, không hẹn ngày.",
      en: "The Office gives localities and units information, with no day promised.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/11#4",
    reason: "judgement",
    note: {
      vi: "Yêu cầu báo cáo đột xuất hay định kỳ tùy Văn phòng Thành ủy, hạn nằm trong chính yêu cầu.",
      en: "Asking for regular or ad hoc reports is up to the Office, with the date in the request itself.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/13#1",
    reason: "organisational",
    note: {
      vi: "Chỉ dẫn cách áp dụng Quy chế là việc thường trực của Văn phòng Thành ủy, không có ngày xong.",
      en: "Guidance on applying the regulation is a standing service of the Office, with no day to finish.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/13#2",
    reason: "unrecorded",
    note: {
      vi: "Bản ghi chỉ có chỗ cho đầu mối theo dõi của Văn phòng Thành ủy, không có tên cán bộ của từng nơi, và việc báo khi thay người cũng không kèm ngày.",
      en: "A record has a place for whoever follows the task at the Party Office and none for the contact person of each body; telling of a change of person has no day either.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/14.1",
    reason: "evaluation",
    note: {
      vi: "Ban Tổ chức lấy kết quả thực hiện làm một tiêu chí đánh giá; tiêu chí ấy được cân ra sao thì không nói.",
      en: "The Organising Board takes the results as one criterion of appraisal, whose weight is not stated.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/14.2",
    reason: "evaluation",
    note: {
      vi: "Đề xuất khen thưởng và chuyển kết quả sang Ban Tổ chức, không nêu kỳ hay ngày gửi.",
      en: "Rewards are proposed and the results passed to the Organising Board, with neither period nor day of sending.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/14.3",
    reason: "sanction",
    note: {
      vi: "Giám sát và xử lý nơi chậm vì lý do chủ quan đòi hỏi xác định nguyên nhân, việc của Ủy ban Kiểm tra.",
      en: "Overseeing and dealing with delay for subjective reasons calls for a finding of cause, which is the Inspection Committee's work.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/15#2",
    reason: "responsibility",
    note: {
      vi: "Người đứng đầu lập kế hoạch, chịu trách nhiệm và cho xây dựng quy chế nội bộ mà không có thời hạn.",
      en: "Heads plan, answer for the result and have internal rules drawn up, without a time limit.",
    },
  },
]);

/** What of a provision that rules serve is not computed: what is asked for on demand, what has no number beside what has one. */
export const haiPhongThanhUyParts = defineAccounting([
  {
    provision: "hai-phong-thanh-uy/6.1.b",
    reason: "unrecorded",
    note: {
      vi: "Vế “hoặc khi có yêu cầu” không tính, vì sổ không ghi việc yêu cầu cập nhật; chỉ tính ngày cuối cùng hằng tháng.",
      en: 'The words "or on demand" are not computed, since a register does not keep who demanded an update; only the last day of each month is.',
    },
  },
  {
    provision: "hai-phong-thanh-uy/6.2.b",
    reason: "unrecorded",
    note: {
      vi: "Cập nhật khi có yêu cầu không tính, do yêu cầu không để lại ngày nào trong sổ; chỉ tính ngày cuối cùng của quý.",
      en: "Updates on demand are not computed, as a demand leaves no day in the register; only the last day of the quarter is.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/8.2.a",
    reason: "untimed",
    note: {
      vi: "Địa phương, đơn vị chủ trì còn phải kịp thời chấn chỉnh theo thẩm quyền; sai sót không phải là sự kiện của sổ, nên chỉ hạn của nhiệm vụ được tính.",
      en: "Lead units also put mistakes right promptly within their powers; a mistake is no event of the register, so that the deadline of the task alone is computed.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/10.1",
    reason: "unrecorded",
    note: {
      vi: "Hình thức báo cáo đột xuất không tính; tháng và quý là các kỳ của báo cáo gửi Văn phòng, vốn không có ngày trong văn bản.",
      en: "Ad hoc reports as a form are not computed; month and quarter are those of the report to the Party Office, for which the text has no day.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/11#2",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất theo yêu cầu của Thường trực Thành ủy không tính, vì ngày do chính yêu cầu ấy đặt.",
      en: "Ad hoc reports that the Standing Members ask for are not computed, their day being set by the request itself.",
    },
  },
  {
    provision: "hai-phong-thanh-uy/12#1",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất của địa phương, đơn vị theo yêu cầu không tính, do sổ không ghi các yêu cầu của Thường trực.",
      en: "Ad hoc reports of bodies on demand are not computed, as the register does not keep the demands of the Standing Members.",
    },
  },
]);
