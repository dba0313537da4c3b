/**
 * What each need is answered by each territory, read from the documents by a person.
 *
 * A line: territory, grade, then duties of each level in their order. A place is `annex#provision` with the
 * act left out; `+` joins the places that print one duty; `~` stands before words that serve the need only
 * indirectly and are said so (control, conditions, registers). `vocational:`, `additional:` and `head:` hold
 * duties that name only such people. `says` holds what a territory that only mentions the need is known to say.
 */
export const EXPECTED_ANSWERS = `
mentor
  sakhalin      duty      | school a1#p3.3.1.6 a1#p3.3.2.4
  bashkortostan duty      | region a1#p3.2.14-3 a1#p3.2.2-8 ~a1#p3.2.2-21 ~a1#p3.2.4-12 ~a1#p3.2.5-9 ~a1#p3.2.6-10 | vocational: ~a1#p3.2.5-1 | additional: ~a1#p3.2.6-1
  leningrad     duty      | school a1#p3.4.2-3+a3#p5.2-3 ~a1#p3.4.1-3+a3#p5.1-3 | region a1#p3.2.4-7+a3#p3.4-7 a5#p5.4-3
  megion        duty      | school a1#p3.3.3-1 a1#p3.3.2-3 ~a1#p3.3.1-3 | municipality a1#p3.2.3-4
  eao           silent

diagnostics
  sakhalin      duty      | municipality a1#p3.2.2.9
  bashkortostan duty      | region a1#p3.2.2-4 a1#p3.2.3-4 a1#p3.2.7-1 | head: a1#p3.2.9-1
  leningrad     mentioned | says a1#p4.7 a1#p6.2-1 scheme#p3_2
  megion        mentioned | says a1#p4.5 a1#p6.1-n1 a1-terms#term-2
  eao           mentioned | says a1#p4.2-1 a1#p4.3-5

internship
  sakhalin      duty      | region a1#p3.1.2.15
  bashkortostan duty      | region a1#p3.2.2-11 a1#p3.2.4-4 a1#p3.2.5-6 a1#p3.2.6-7 a1#p3.2.8-3 a1#p3.2.10-2 a1#p3.2.11-2
  leningrad     duty      | school a1#p3.4.1-4+a3#p5.1-4 | region a1#p3.2.3-13+a3#p3.3-13+a5#p5.3-8
  megion        duty      | school a1#p3.3.1-4
  eao           duty      | region a1#p4.3-8

attestation
  sakhalin      duty      | municipality ~a1#p3.2.1.1 | region a1#p3.1.4.1
  bashkortostan duty      | region a1#p3.2.9-8
  leningrad     silent
  megion        silent
  eao           silent

young-teacher
  sakhalin      duty      | school a1#p3.3.1.3
  bashkortostan duty      | school a1#p3.4-11 | region a1#p3.2.4-2 a1#p3.2.2-7 | additional: a1#p3.2.6-2
  leningrad     duty      | region a1#p3.2.4-1+a3#p3.4-1 a5#p5.4-1 a1#p3.2.4-3+a3#p3.4-3 a1#p3.2.4-5+a3#p3.4-5
  megion        mentioned | says a1#p6.1-n5 a1#p3.3.3
  eao           silent

burnout
  sakhalin      duty      | region a1#p3.1.3.6
  bashkortostan mentioned | says a1#p2.3-4 a1#p2.4-19
  leningrad     silent
  megion        silent
  eao           silent

share-experience
  sakhalin      duty      | school a1#p3.3.2.5 a1#p3.3.1.5 a1#p3.3.2.4 | municipality ~a1#p3.2.2.5 | region ~a1#p3.1.3.10
  bashkortostan duty      | school a1#p3.4-7 a1#p3.4-10 ~a1#p3.4-6 | region ~a1#p3.2.2-9 ~a1#p3.2.4-3 ~a1#p3.2.5-2 ~a1#p3.2.6-3 ~a1#p3.2.7-5 ~a1#p3.2.8-1 ~a1#p3.2.10-1 ~a1#p3.2.11-1
  leningrad     duty      | school a1#p3.4.2-4+a3#p5.2-4 a1#p3.4.2-3+a3#p5.2-3 | region a1#p3.2.4-2+a3#p3.4-2 a5#p5.4-2
  megion        duty      | school a1#p3.3.2-4 a1#p3.3.2-3 a1#p3.3.3-1 | municipality ~a1#p3.2.3-3
  eao           mentioned | says a1#p4.4-1

courses
  sakhalin      duty      | municipality a1#p3.2.2.2 ~a1#p3.2.2.3 | head: a1#p3.1.3.2
  bashkortostan duty      | region a1#p3.2.2-16 a1#p3.2.4-10 a1#p3.2.5-4 a1#p3.2.6-5 a1#p3.2.7-8 a1#p3.2.8-8 a1#p3.2.9-6 a1#p3.2.10-3 a1#p3.2.11-3 a1#p3.2.2-15 a1#p3.2.4-8 a1#p3.2.5-3 a1#p3.2.6-4 a1#p3.2.8-7 a1#p3.2.9-4 a1#p3.2.3-2 a1#p3.2.4-19
  leningrad     duty      | region a5#p5.2-1
  megion        mentioned | says a1#p4.1-2 a1#p5.1-1 a1#p3.3-par3
  eao           duty      | region a1#p4.2-1

route
  sakhalin      duty      | school ~a1#p3.3.1.1 | municipality ~a1#p3.2.1.6 | region a1#p3.1.2.14 ~a1#p3.1.2.9
  bashkortostan duty      | school a1#p3.4-12 | region a1#p3.2.3-5 a1#p3.2.2-6 a1#p3.2.7-4
  leningrad     duty      | school ~a1#p3.4.1-1+a3#p5.1-1 | region ~a1#p3.2.3-7+a3#p3.3-7+a5#p5.3-5
  megion        duty      | school ~a1#p3.3.1-1
  eao           duty      | region ~a1#p4.3-5

advice
  sakhalin      duty      | municipality a1#p3.2.2.8 a1#p3.2.3.1 ~a1#p3.2.2.1 | region a1#p3.1.2.14 ~a1#p3.1.2.10
  bashkortostan duty      | school a1#p3.4-5 | municipality a1#p3.3.1-3 a1#p3.3.2-1 | region a1#p3.2.2-18 a1#p3.2.14-1 a1#p3.2.3-8 ~a1#p3.2.7-7
  leningrad     duty      | municipality a1#p3.3.1-3+a3#p4.1-3 a5#p5.5-3 a1#p3.3.2-1+a3#p4.2-1 | region a1#p3.2.3-12+a3#p3.3-12 a5#p5.3-7 ~a1#p3.2.3-8+a3#p3.3-8
  megion        duty      | municipality a1#p3.2.2-3 a1#p3.2.3-1
  eao           duty      | municipality a1#p4.4-3 | region a1#p4.3-7

contest
  sakhalin      duty      | school a1#p3.3.1.3 | region a1#p3.1.4.4 ~a1#p3.1.3.8
  bashkortostan duty      | region a1#p3.2.2-20 a1#p3.2.4-11 a1#p3.2.5-5 a1#p3.2.6-6 a1#p3.2.7-9 a1#p3.2.8-9 a1#p3.2.9-7 a1#p3.2.10-4 a1#p3.2.11-4
  leningrad     duty      | region a1#p3.2.2-6+a3#p3.2-6
  megion        silent
  eao           silent

digital
  sakhalin      duty      | region a1#p3.1.2.11 a1#p3.1.2.12
  bashkortostan mentioned | says a1#p2.2-3 a1#p3.4-8
  leningrad     duty      | region a1#p3.2.3-9+a3#p3.3-9 a1#p3.2.3-10+a3#p3.3-10
  megion        mentioned | says a1#p2.2-5 a1#p2.2-6
  eao           silent

community
  sakhalin      duty      | school a1#p3.3.1.2 | municipality a1#p3.2.3.3 a1#p3.2.2.10 | region a1#p3.1.5.6 ~a1#p3.1.3.12
  bashkortostan duty      | region a1#p3.2.4-14 a1#p3.2.5-10 a1#p3.2.6-11 a1#p3.2.2-10
  leningrad     duty      | school a1#p3.4.1-2+a3#p5.1-2 | region ~a1#p3.2.2-8+a3#p3.2-8+a5#p5.2-4
  megion        duty      | school a1#p3.3.1-2
  eao           duty      | region ~a1#p4.2-4

low-results
  sakhalin      duty      | region ~a1#p3.1.3.7
  bashkortostan duty      | region a1#p3.2.2-19 a1#p3.2.3-7 a1#p3.2.4-18 a1#p3.2.7-10
  leningrad     silent
  megion        silent
  eao           silent

methodist
  sakhalin      duty      | municipality a1#p3.2.2.12 a1#p3.2.1.4 | region a1#p3.1.2.7 ~a1#p3.1.2.5 ~a1#p3.1.2.6
  bashkortostan mentioned | says a1#p3.3.1-par1
  leningrad     duty      | region a1#p3.2.3-5+a3#p3.3-5 a5#p5.3-4 ~a1#p3.2.3-4+a3#p3.3-4
  megion        mentioned | says a1#p3.2.2-par1
  eao           duty      | region a1#p4.3-4

head
  sakhalin      duty      | municipality a1#p3.2.2.2 a1#p3.2.2.8 a1#p3.2.2.9 a1#p3.2.3.3 a1#p3.2.3.4 ~a1#p3.2.1.1 ~a1#p3.2.2.1 ~a1#p3.2.2.3 | region a1#p3.1.3.2 a1#p3.1.2.11 a1#p3.1.2.13 a1#p3.1.2.14 a1#p3.1.2.15 a1#p3.1.4.1
  bashkortostan duty      | municipality ~a1#p3.3.1-4 | region a1#p3.2.9-1 a1#p3.2.2-4 a1#p3.2.2-6 a1#p3.2.2-11 a1#p3.2.2-15 a1#p3.2.2-18 a1#p3.2.3-4 a1#p3.2.3-5 a1#p3.2.3-8 a1#p3.2.4-4 a1#p3.2.4-8 a1#p3.2.4-19 a1#p3.2.4-20 a1#p3.2.5-3 a1#p3.2.5-6 a1#p3.2.6-4 a1#p3.2.6-7 a1#p3.2.8-3 a1#p3.2.8-7 a1#p3.2.9-4 a1#p3.2.10-2 a1#p3.2.11-2 a1#p3.2.13
  leningrad     duty      | municipality ~a1#p3.3.1-4+a3#p4.1-4+a5#p5.5-4 | region a1#p3.2.2-5+a3#p3.2-5 a1#p3.2.3-9+a3#p3.3-9 a1#p3.2.3-11+a3#p3.3-11+a5#p5.3-6 a1#p3.2.3-12+a3#p3.3-12 a1#p3.2.3-13+a3#p3.3-13+a5#p5.3-8 a5#p5.2-3 a5#p5.3-7
  megion        duty      | municipality ~a1#p3.2.2-4 | says a1#p6.1-n4 a1#p3.3-par3 a1#p5.1-1 a1-terms#term-18
  eao           duty      | municipality ~a1#p4.4-4 | region a1#p4.2-3 a1#p4.3-6 a1#p4.3-7 a1#p4.3-8
`;
