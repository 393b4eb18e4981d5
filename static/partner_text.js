/** The text of a partner file, up to a little more than it may have: the program says when it is too
 *  long. */
async function beginning(response) {
  const ENOUGH = 65_600;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let length = 0; length < ENOUGH; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    length += value.length;
    text += decoder.decode(value, { stream: true });
  }
  reader.cancel();
  return text.slice(0, ENOUGH);
}
