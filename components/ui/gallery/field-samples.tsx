import { useState } from 'react'
import { TagInput } from '../tag-input'
import { TextArea } from '../text-area'
import { TextField } from '../text-field'

const longText = 'Senior Vice President of Data Platforms, Machine Learning and Everything Else at Once'

export function FieldSamples() {
  const [tags, setTags] = useState(['CTO', 'Head of Data', longText])
  return (
    <>
      <TextField label="Name" defaultValue="Nora Vance" />
      <TextField label="Domain" placeholder="quillmere.example" hint="A guess from the company’s name." />
      <TextField label="Domain" defaultValue="quillmere" error="This is not a domain." />
      <TextField label="Key" defaultValue={longText} disabled />
      <TextField label="Search" placeholder="Search" hideLabel type="search" />
      <TextArea label="Note" placeholder="Write a note" />
      <TextArea label="Note" defaultValue={`${longText}. ${longText}.`} error="Too long." />
      <TagInput label="Job titles" values={tags} onChange={setTags} hint="Comma or Enter after each." />
      <TagInput label="Tags" values={[]} onChange={setTags} placeholder="Add a tag" />
    </>
  )
}
