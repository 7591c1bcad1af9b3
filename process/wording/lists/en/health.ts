/** English words of health. */
export const health: Readonly<Record<string, string>> = {
  ill: `
    ill, illness*, sick, sickness, sick leave, disease, cancer, tumour, diabetes, diabetic, epilep*, asthma*, migraine#, headache#,
    back pain, your back, bad back, back problems, spine, knee, knees, hip, shoulder, neck, heart, wrist#, joints, slipped disc, arthritis,
    rheumati*, ms, parkinson*, stroke, heart attack, heart condition, allerg*, eczema, psoriasis, depress*, anxiety, panic attack#,
    burn out, burnout, burnt out, burned out, exhaustion, exhausted, insomnia, sleep problems, bipolar, psychosis, eating disorder,
    anorexi*, bulimi*, alcohol*, drinking, sober, sobriety, addict*, drug#, operation, surgery, operated, sick days, rehab*, chemo*,
    radiotherapy, dialysis, transplant, therapy, therapist, psychologist, psychiatrist, medication, medicine, pills, tablets,
    antidepressant#, ulcer, crohn*, ibs, fibromyalgia, endometriosis, menopaus*, pms, periods, cough*, colds, covid, long covid, hiv,
    hepatitis, dizz*, seizure#, fits, blood clot, fracture, whiplash, accident, obes*, overweight, weight, underweight, miscarriage, pains,
    aches, health, health problems, mental health, mental state, mentally, mental, nerves, hospital, chronic, symptoms, doctor's note,
    doctor, medical, blood pressure, stamina, fitness, unwell, healthy, absence#, absent, absenteeism, relapse, breakdown, recovery,
    recovered, recovering, broken leg, broken arm, cast, crutches, contagious, immune, lungs, suicid*, body, insulin, weak heart,
    bad knee*, ticker, smoker's, self harm*, trauma, ptsd`,
};
