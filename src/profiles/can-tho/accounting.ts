import { defineAccounting } from "../accounting/define-accounting.js";

/** What no rule serves in Quyết định 2618/QĐ-UBND of Cần Thơ, in the order of the text. */
export const canThoAccounting = defineAccounting([
  {
    provision: "can-tho/qd.3",
    reason: "responsibility",
    note: {
      vi: "Nêu người chịu trách nhiệm thi hành Quyết định, gồm Chánh Văn phòng, giám đốc sở và chủ tịch UBND quận, huyện.",
      en: "Names who must carry out the Decision: the Chief of Office, directors of departments and district chairs.",
    },
  },
  {
    provision: "can-tho/1.1",
    reason: "scope",
    note: {
      vi: "Giới hạn vào nhiệm vụ của UBND và lãnh đạo thành phố được theo dõi qua phần mềm; sổ theo dõi mặc nhiên theo giới hạn này.",
      en: "Limits itself to tasks of the city and its leaders that are followed through the software, as a register does by itself.",
    },
  },
  {
    provision: "can-tho/1.2",
    reason: "scope",
    note: {
      vi: "Áp dụng cho sở, ban ngành và quận, huyện; doanh nghiệp thì không phải làm việc nào theo Quy chế.",
      en: "Applies to departments and districts; a company owes nothing under them.",
    },
  },
  {
    provision: "can-tho/2",
    reason: "principle",
    note: {
      vi: "Nêu mục đích của Quy chế chứ không yêu cầu ai làm gì vào lúc nào.",
      en: "States what the regulation is for and asks nobody to act at any time.",
    },
  },
  {
    provision: "can-tho/3",
    reason: "definition",
    note: {
      vi: "Cho biết nhiệm vụ có thể nằm trong những loại văn bản nào, kể cả thông báo kết luận do Văn phòng ký, mà không chia lớp có hạn hay không.",
      en: "Tells in which kinds of document a task may stand, notices signed by the Office included, without dividing tasks by deadline.",
    },
  },
  {
    provision: "can-tho/4.1.e",
    reason: "classification",
    note: {
      vi: "Văn bản giao có thể không định thời hạn nên không bắt mọi nhiệm vụ phải ghi ngày hạn; có ngày thì mới tính quá hạn.",
      en: "The assigning document may set no deadline, so not every record must have one; lateness is computed only where it does.",
    },
  },
  {
    provision: "can-tho/4.2",
    reason: "organisational",
    note: {
      vi: "Khi phần mềm đổi giao diện thì nhập theo giao diện mới, một chuyện vận hành của phần mềm.",
      en: "When the software changes its screens the new ones are filled in, an affair of running the software.",
    },
  },
  {
    provision: "can-tho/6.1",
    reason: "untimed",
    note: {
      vi: "Văn phòng kiểm tra dữ liệu và trao đổi kịp thời khi lệch, văn bản không đặt hạn.",
      en: "The Office checks the data and talks promptly about differences, for which the text sets no limit.",
    },
  },
  {
    provision: "can-tho/6.2.a",
    reason: "untimed",
    note: {
      vi: "Đơn vị tự theo dõi dữ liệu của mình trên phần mềm và trong báo cáo, không có kỳ.",
      en: "Units watch their own data in the software and in reports, at no interval.",
    },
  },
  {
    provision: "can-tho/6.2.b",
    reason: "untimed",
    note: {
      vi: "Gặp số liệu sai, đơn vị chỉnh lại hoặc báo Văn phòng kịp thời mà không có ngày cuối cùng.",
      en: "On finding wrong figures a unit mends them or tells the Office promptly, with no final day.",
    },
  },
  {
    provision: "can-tho/6.2.c",
    reason: "responsibility",
    note: {
      vi: "Thủ trưởng trả lời trước thành phố về thời hạn và độ chính xác, không phát sinh hạn mới.",
      en: "The head answers to the city for timing and accuracy, and no new limit arises.",
    },
  },
  {
    provision: "can-tho/7.1",
    reason: "content",
    note: {
      vi: "Việc nhập và chuyển nhiệm vụ là đối tượng theo dõi, hạn của nó đã tính theo Điều 5.",
      en: "Entering and handing over tasks is what is watched; its limit is computed under Article 5.",
    },
  },
  {
    provision: "can-tho/7.2",
    reason: "content",
    note: {
      vi: "Tiến độ và báo cáo là đối tượng theo dõi tiếp theo, không kèm yêu cầu nào về ngày.",
      en: "Progress and reporting are watched next, with no demand as to days.",
    },
  },
  {
    provision: "can-tho/7.3",
    reason: "content",
    note: {
      vi: "Việc tổng hợp, đánh giá cũng được theo dõi; ngày báo cáo lấy ở Điều 12.",
      en: "Summing up and assessment are watched as well; the reporting days come from Article 12.",
    },
  },
  {
    provision: "can-tho/8.1",
    reason: "channel",
    note: {
      vi: "Phần mềm của thành phố là kênh theo dõi chính, bản thân kênh không có hạn.",
      en: "The city's software is the main channel of following up, and a channel has no limit.",
    },
  },
  {
    provision: "can-tho/8.2",
    reason: "channel",
    note: {
      vi: "Coi báo cáo định kỳ hoặc đột xuất là kênh theo dõi mà không nêu tần suất riêng; các ngày đã có ở Điều 12, đột xuất thì do yêu cầu đặt ra.",
      en: "Treats regular or ad hoc reports as a channel with no frequency of its own; the days stand in Article 12, a request sets those of ad hoc ones.",
    },
  },
  {
    provision: "can-tho/8.3",
    reason: "channel",
    note: {
      vi: "Gặp và trao đổi trực tiếp tùy lúc, không thành một nghĩa vụ đếm được.",
      en: "Meeting and talking happen as needed and make no countable duty.",
    },
  },
  {
    provision: "can-tho/8.4",
    reason: "channel",
    note: {
      vi: "Liệt kê điện thoại, thư điện tử và fax để dùng khi tiện.",
      en: "Lists telephone, e-mail and fax for use when convenient.",
    },
  },
  {
    provision: "can-tho/8.5",
    reason: "channel",
    note: {
      vi: "Nhắc tới kiểm tra như một hình thức theo dõi, nhưng Quy chế này không có chương về kiểm tra.",
      en: "Mentions inspection as a form of following up, though this regulation has no chapter on it.",
    },
  },
  {
    provision: "can-tho/9.1.a",
    reason: "responsibility",
    note: {
      vi: "Văn phòng giúp thành phố theo dõi và chủ động báo cáo Chủ tịch; các kỳ báo cáo đã ở Điều 12.",
      en: "The Office follows up for the city and reports to the Chair of its own accord; the reporting periods are in Article 12.",
    },
  },
  {
    provision: "can-tho/9.1.b",
    reason: "judgement",
    note: {
      vi: "Phối hợp tìm cách tháo gỡ khó khăn là tham mưu theo tình huống.",
      en: "Working out with others how to remove difficulties is advice for the situation.",
    },
  },
  {
    provision: "can-tho/9.2.a",
    reason: "untimed",
    note: {
      vi: "Đơn vị chủ trì thường xuyên theo dõi nơi phối hợp và quận, huyện, không có nhịp xác định.",
      en: "The lead regularly follows its partners and the districts, in no set rhythm.",
    },
  },
  {
    provision: "can-tho/9.2.b",
    reason: "untimed",
    note: {
      vi: "Thông tin từ bên phối hợp phải đến bên chủ trì kịp thời, không có số ngày kèm theo.",
      en: "Information from a coordinating body must reach the lead promptly, with no number of days attached.",
    },
  },
  {
    provision: "can-tho/9.2.c",
    reason: "untimed",
    note: {
      vi: "Quận, huyện thường xuyên nhắc các phòng của mình, mức thường xuyên không được định lượng.",
      en: "Districts regularly remind their own offices, how regularly being left unquantified.",
    },
  },
  {
    provision: "can-tho/14.1",
    reason: "responsibility",
    note: {
      vi: "Các sở và chủ tịch UBND quận, huyện chịu trách nhiệm chung về việc thực hiện Quy chế.",
      en: "Departments and district chairs answer in general for applying the regulation.",
    },
  },
  {
    provision: "can-tho/15.1",
    reason: "evaluation",
    note: {
      vi: "Việc biểu dương, khen thưởng theo luật thi đua nằm ngoài phép tính thời hạn.",
      en: "Praise and reward under the law on emulation lie outside the reckoning of limits.",
    },
  },
  {
    provision: "can-tho/15.2",
    reason: "evaluation",
    note: {
      vi: "Kết quả thực hiện dùng làm tiêu chí bình xét; bảng tổng hợp cho số liệu chứ không cho xếp hạng.",
      en: "The results serve as a criterion of appraisal, for which the summary gives figures and no ranking.",
    },
  },
  {
    provision: "can-tho/15.3",
    reason: "evaluation",
    note: {
      vi: "Văn phòng cùng Sở Nội vụ đề xuất khen thưởng và kỷ luật, dựa trên xem xét con người.",
      en: "The Office and the Department of Home Affairs propose rewards and discipline by looking at persons.",
    },
  },
  {
    provision: "can-tho/15#4",
    reason: "untimed",
    note: {
      vi: "Vướng mắc khi áp dụng Quy chế được phản ánh kịp thời về Văn phòng, không có hạn.",
      en: "Problems in applying the regulation are told to the Office promptly, with no limit.",
    },
  },
]);

/** What of a provision that rules serve is not computed: what is asked for on demand. */
export const canThoParts = defineAccounting([
  {
    provision: "can-tho/10",
    reason: "unrecorded",
    note: {
      vi: "Báo cáo đột xuất của Văn phòng theo yêu cầu của Chủ tịch không tính, vì yêu cầu không được ghi vào sổ.",
      en: "Ad hoc reports of the Office on the Chair's demand are not computed, since the demand is not entered in the register.",
    },
  },
  {
    provision: "can-tho/11.1",
    reason: "unrecorded",
    note: {
      vi: "Trường hợp Chủ tịch yêu cầu báo cáo đột xuất không tính, do không biết yêu cầu ấy có vào ngày nào.",
      en: "The case of an ad hoc report that the Chair demands is not computed, the day of the demand not being known.",
    },
  },
  {
    provision: "can-tho/11.2",
    reason: "judgement",
    note: {
      vi: "Trường hợp triển khai không đúng yêu cầu không tính, vì phải có người đánh giá; chỉ tính nhiệm vụ đến hạn mà chưa xong, và đề xuất hướng xử lý khi sổ có ghi.",
      en: "Work not carried out as asked is not computed, since somebody has to assess it; only what is due and not done is, and a proposal that is on record.",
    },
  },
  {
    provision: "can-tho/13",
    reason: "organisational",
    note: {
      vi: "Yêu cầu phần mềm hoạt động liên tục 24 giờ trong mọi ngày không tính, vì đó là mức phục vụ chứ không phải thời hạn; chỉ nêu kế hoạch kinh phí hằng năm.",
      en: "That the software runs 24 hours every day is not computed: it is a level of service and no deadline; only the yearly budget plan is named.",
    },
  },
]);
