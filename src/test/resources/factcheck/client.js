// Calls every method of Google's client for the Fact Check Tools API and prints what each answered.
// Arguments: root URL, API key, URL of a page, a word that nobody else uses.
const {factchecktools} = require('@googleapis/factchecktools');

const [rootUrl, auth, pageUrl, word] = process.argv.slice(2);
const client = factchecktools({version: 'v1alpha1', auth, rootUrl, retry: false});

const page = {
  pageUrl,
  publishDate: '2022-10-15',
  claimReviewMarkups: [
    {
      claimReviewed: 'A claim on ' + word,
      claimDate: '2022-02',
      claimAuthor: {name: 'Speaker ' + word},
      rating: {textualRating: 'False'},
    },
  ],
};

async function answer(call) {
  try {
    return (await call).data;
  } catch (refused) {
    return refused.response.data;
  }
}

async function main() {
  const said = {};
  said.create = await answer(client.pages.create({requestBody: page}));
  const name = said.create.name;
  said.get = await answer(client.pages.get({name}));
  const changed = structuredClone(said.get);
  changed.claimReviewMarkups[0].rating.textualRating = 'Half True';
  said.update = await answer(client.pages.update({name, requestBody: changed}));
  said.list = await answer(client.pages.list({url: pageUrl}));
  said.search = await answer(client.claims.search({query: word, languageCode: '', pageSize: 5}));
  said.imageSearch = await answer(client.claims.imageSearch({imageUri: 'https://example.org/a.png'}));
  said.delete = await answer(client.pages.delete({name}));
  said.gone = await answer(client.pages.get({name}));
  console.log(JSON.stringify(said));
}

main();
