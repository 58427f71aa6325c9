/** A year of report dates: what Cần Thơ's bodies and its Office send in 2027. */
import { schedule } from "dondoc";
import { canTho } from "dondoc/profiles/can-tho";

for (const { due, actBy, period, provision, actor, certainty } of schedule({
  profile: canTho,
  from: "2027-01-01",
  to: "2027-12-31",
}).duties) {
  console.log(
    `${due ?? "không nêu ngày"}  ${period ?? "-"}  ${provision}  ${actor}  nên xong trước ${actBy ?? "-"}  ${certainty ?? ""}`,
  );
}
