/** All stages on one screen: start reading here. (Being filled in; see each stage's folder.) */
export {};
